package org.isnad.model.xmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.CasCompare;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.isnad.model.typesystem.TypeSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our files are CASes for UIMA itself, and UIMA's files are layers for us, with nothing lost on either way. */
final class UimaRoundTripTest {

    static TypeSystemDescription typeSystem(String xml) throws Exception {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        return UIMAFramework.getXMLParser()
                .parseTypeSystemDescription(new XMLInputSource(new ByteArrayInputStream(bytes), null));
    }

    static CAS uimaLoad(byte[] xmi, String typeSystemXml) throws Exception {
        CAS cas = CasCreationUtils.createCas(typeSystem(typeSystemXml), null, null);
        XmiCasDeserializer.deserialize(new ByteArrayInputStream(xmi), cas);
        return cas;
    }

    static byte[] uimaSave(CAS cas) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmiCasSerializer.serialize(cas, bytes);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void layerSurvivesUima(long seed) throws Exception {
        CasXmiResource layer = RandomLayer.create(seed, 15 * (int) seed);
        byte[] ours = Layers.save(layer);
        byte[] theirs = uimaSave(uimaLoad(ours, TypeSystem.isnad().toXml()));
        assertIterableEquals(Layers.canonical(layer), Layers.canonical(Layers.load(theirs)));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void casSurvivesUs(long seed) throws Exception {
        String types = TypeSystem.isnad().toXml();
        byte[] theirs = uimaSave(uimaLoad(Layers.save(RandomLayer.create(seed, 90)), types));
        byte[] ours = Layers.save(Layers.load(theirs));
        assertSameCas(uimaLoad(theirs, types), uimaLoad(ours, types));
    }

    /** UIMA's own comparison of two CASes; it needs one type system for both. */
    static void assertSameCas(CAS expected, CAS actual) throws Exception {
        assertEquals(expected.getDocumentText(), actual.getDocumentText());
        CAS same = CasCreationUtils.createCas(expected.getTypeSystem(), null, null, null);
        XmiCasDeserializer.deserialize(new ByteArrayInputStream(uimaSave(actual)), same);
        CAS first = CasCreationUtils.createCas(expected.getTypeSystem(), null, null, null);
        XmiCasDeserializer.deserialize(new ByteArrayInputStream(uimaSave(expected)), first);
        assertTrue(
                CasCompare.compareCASes(
                        (org.apache.uima.cas.impl.CASImpl) first, (org.apache.uima.cas.impl.CASImpl) same),
                "UIMA finds a difference, see its log");
    }

    @Test
    void savedAndLoadedAgainIsTheSameBytes() throws IOException {
        byte[] once = Layers.save(RandomLayer.create(42, 200));
        assertEquals(text(once), text(Layers.save(Layers.load(once))));
    }

    @Test
    void allIndexedAnnotationsAreFoundByUima() throws Exception {
        CasXmiResource layer = RandomLayer.create(7, 150);
        CAS cas = uimaLoad(Layers.save(layer), TypeSystem.isnad().toXml());
        long spans = layer.getContents().stream()
                .filter(org.isnad.model.tcas.Annotation.class::isInstance)
                .count();
        assertEquals(spans, cas.getAnnotationIndex().size());
        assertEquals(RandomLayer.TEXT, cas.getDocumentText());
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
