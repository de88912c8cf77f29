package org.isnad.benchmarks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.uima.cas.CAS;
import org.isnad.model.annotation.Layer;
import org.isnad.model.annotation.Statement;
import org.isnad.model.cas.AnnotationBase;
import org.isnad.model.tcas.Annotation;
import org.isnad.model.tcas.DocumentAnnotation;
import org.isnad.model.xmi.CasXmiResource;
import org.junit.jupiter.api.Test;

/** The measured layer has the size that the row claims, is the same each time, and is one that UIMA opens. */
final class LayerGeneratorTest {

    @Test
    void hasTheSizeThatWasAsked() throws Exception {
        CasXmiResource layer = LayerGenerator.create(1, 50_000, 1_500);
        List<AnnotationBase> annotations = layer.getContents().stream()
                .filter(AnnotationBase.class::isInstance)
                .filter(object -> !(object instanceof Layer || object instanceof DocumentAnnotation))
                .map(AnnotationBase.class::cast)
                .toList();
        assertEquals(50_000, layer.sofa().orElseThrow().getSofaString().length());
        assertEquals(1_500, annotations.size());
        assertTrue(annotations.stream().filter(Statement.class::isInstance).count() > 50);
        for (AnnotationBase object : annotations) {
            if (object instanceof Annotation span) {
                assertTrue(
                        0 <= span.getBegin() && span.getBegin() < span.getEnd() && span.getEnd() <= 50_000, "" + span);
            }
        }
    }

    @Test
    void sameSeedIsTheSameFile() throws Exception {
        byte[] once = Samples.save(LayerGenerator.create(7, 20_000, 500));
        assertArrayEquals(once, Samples.save(LayerGenerator.create(7, 20_000, 500)));
    }

    @Test
    void bothSidesLoadTheSameLayer() throws Exception {
        byte[] bytes = Samples.save(LayerGenerator.create(3, 20_000, 500));
        CasXmiResource ours = Samples.load(bytes);
        CAS theirs = Samples.load(bytes, Samples.cas());
        assertEquals(ours.sofa().orElseThrow().getSofaString(), theirs.getDocumentText());
        long spans =
                ours.getContents().stream().filter(Annotation.class::isInstance).count();
        assertEquals(spans, theirs.getAnnotationIndex().size());
    }
}
