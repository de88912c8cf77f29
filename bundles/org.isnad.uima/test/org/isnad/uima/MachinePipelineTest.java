package org.isnad.uima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Function;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.isnad.core.outcome.Outcome;
import org.isnad.model.annotation.Layer;
import org.isnad.model.annotation.Paragraph;
import org.isnad.model.annotation.Sentence;
import org.isnad.model.annotation.Token;
import org.isnad.model.annotation.Zone;
import org.isnad.model.tcas.Annotation;
import org.isnad.model.tcas.DocumentAnnotation;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.text.Segmenter;
import org.isnad.text.TextRange;
import org.isnad.uima.engine.Engines;
import org.isnad.uima.zoning.ZoneRules;
import org.isnad.uima.zoning.ZoneSpan;
import org.junit.jupiter.api.Test;

class MachinePipelineTest {

    private static final String TEXT = "وصول سفينة القمح 😀\r\n\r\nسامر الخطيب\r\n\u00a0\r\n"
            + "قال المدير: «وصلت السفينة. وسنفرغها غداً. والخبز متوفر». ثم أضاف أن الأرصفة جاهزة لاستقبال سفن أخرى.\r\n"
            + "وختم حديثه بالقول إن العمل في المرفأ يجري على مدار الساعة بلا توقف.\r\nالمصدر: صدى الساحل\r\n";

    @Test
    void theLayerHoldsWhatSegmenterAndRulesSay() {
        CasXmiResource layer = layer(TEXT);
        assertEquals(Segmenter.paragraphs(TEXT), ranges(layer, Paragraph.class));
        assertEquals(Segmenter.sentences(TEXT), ranges(layer, Sentence.class));
        assertEquals(Segmenter.tokens(TEXT), ranges(layer, Token.class));
        List<ZoneSpan> zones = of(layer, Zone.class).stream()
                .map(zone -> new ZoneSpan(zone.getBegin(), zone.getEnd(), zone.getKind()))
                .toList();
        assertEquals(ZoneRules.zones(TEXT), zones);
        assertEquals(
                List.of("z1", "z2", "z3", "z4", "z5"),
                of(layer, Zone.class).stream().map(Zone::getId).toList());
    }

    @Test
    void aSentenceDoesNotEndInsideAnOpenQuotation() {
        List<String> sentences = ranges(layer(TEXT), Sentence.class).stream()
                .map(range -> range.of(TEXT))
                .filter(sentence -> sentence.contains("«"))
                .toList();
        assertEquals(1, sentences.size());
        assertTrue(sentences.get(0).contains("والخبز متوفر»"), sentences.get(0));
    }

    @Test
    void headTextAndLanguage() {
        CasXmiResource layer =
                Pipelines.machineLayer(TEXT, "ar-SY").toOptional().orElseThrow();
        assertEquals(TEXT, layer.sofa().orElseThrow().getSofaString());
        DocumentAnnotation document = of(layer, DocumentAnnotation.class).get(0);
        assertEquals("ar-SY", document.getLanguage());
        assertEquals(TEXT.length(), document.getEnd());
        Layer head = of(layer, Layer.class).get(0);
        assertEquals("machine", head.getAnnotator());
        assertNull(head.getArticle());
    }

    @Test
    void oneHeadNamesArticleAndHash() {
        try (MachinePipeline pipeline = MachinePipeline.open().toOptional().orElseThrow()) {
            CasXmiResource layer =
                    pipeline.layer("نص", "ar", "a1", "00ff").toOptional().orElseThrow();
            Layer head = of(layer, Layer.class).get(0);
            assertEquals("a1", head.getArticle());
            assertEquals("00ff", head.getSha256());
            assertEquals(1, of(layer, Layer.class).size());
            assertEquals(1, of(layer, DocumentAnnotation.class).size());
        }
    }

    @Test
    void onePipelineForManyTextsGivesWhatANewOneGives() throws Exception {
        try (MachinePipeline pipeline = MachinePipeline.open().toOptional().orElseThrow()) {
            for (String text : List.of(TEXT, "", "سطر واحد", TEXT)) {
                CasXmiResource layer =
                        pipeline.layer(text, "ar", null, null).toOptional().orElseThrow();
                assertEquals(bytes(layer(text)), bytes(layer));
            }
        }
    }

    @Test
    void anEmptyTextHasAnEmptyLayer() {
        CasXmiResource layer = layer("");
        assertEquals(List.of(), ranges(layer, Paragraph.class));
        assertEquals(List.of(), ranges(layer, Token.class));
        assertEquals("", layer.sofa().orElseThrow().getSofaString());
    }

    @Test
    void aCharacterThatXmlForbidsIsAProblem() {
        Outcome<CasXmiResource> outcome = Pipelines.machineLayer("نص\u0001آخر", "ar");
        assertFalse(outcome.isPresent());
        assertEquals("uima.character", outcome.problems().get(0).code());
        assertEquals(2, outcome.problems().get(0).place().begin());
    }

    @Test
    void anEngineThatRunsTwiceLeavesItsResultsOnce() throws Exception {
        AnalysisEngine engine = Engines.produce(Engines.machine());
        CAS cas = engine.newCAS();
        cas.setDocumentText(TEXT);
        engine.process(cas);
        int once = cas.getAnnotationIndex().size();
        engine.process(cas);
        assertEquals(once, cas.getAnnotationIndex().size());
        engine.destroy();
    }

    @Test
    void aCasWithoutTextIsLeftAlone() throws Exception {
        AnalysisEngine engine = Engines.produce(Engines.machine());
        CAS cas = engine.newCAS();
        engine.process(cas);
        assertEquals(
                0,
                cas.getAnnotationIndex(cas.getTypeSystem().getType("org.isnad.annotation.Zone"))
                        .size());
        engine.destroy();
    }

    private static CasXmiResource layer(String text) {
        return Pipelines.machineLayer(text, "ar").toOptional().orElseThrow();
    }

    private static String bytes(CasXmiResource layer) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        layer.save(bytes, null);
        return bytes.toString("UTF-8");
    }

    private static <T extends Annotation> List<TextRange> ranges(CasXmiResource layer, Class<T> type) {
        Function<Annotation, TextRange> range = a -> new TextRange(a.getBegin(), a.getEnd());
        return of(layer, type).stream().map(range).toList();
    }

    private static <T> List<T> of(CasXmiResource layer, Class<T> type) {
        return layer.getContents().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
