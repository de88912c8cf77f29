package org.isnad.uima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.core.outcome.Outcome;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Extra;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.Layer;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Origin;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.cas.AnnotationBase;
import org.isnad.model.cas.Sofa;
import org.isnad.model.tcas.Annotation;
import org.isnad.model.typesystem.ForeignPackages;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.typesystem.UimaFeature;
import org.isnad.model.typesystem.UimaType;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.model.xmi.CasXmiResourceFactory;
import org.junit.jupiter.api.Test;

class LayerCasTest {

    private static final String TEXT = "قال الوزير 😀 «سنمضي»\r\n\u200fوأضاف\u00a0أنّ الأمر\tصعب & <واضح>.";
    private static final AnnotationFactory MAKE = AnnotationFactory.eINSTANCE;

    @Test
    void aLayerComesBackByteForByte() throws Exception {
        CasXmiResource layer = layer();
        CasXmiResource back = back(LayerCas.of(layer));
        assertEquals(bytes(layer), bytes(back));
        assertEquals(layer.getURI(), back.getURI());
    }

    @Test
    void uimaSeesTextLanguageSpansAndFrames() {
        CAS cas = LayerCas.of(layer()).toOptional().orElseThrow().cas();
        assertEquals(TEXT, cas.getDocumentText());
        Type mention = cas.getTypeSystem().getType("org.isnad.annotation.ActorMention");
        AnnotationFS found = cas.getAnnotationIndex(mention).iterator().next();
        assertEquals("الوزير", found.getCoveredText());
        assertEquals("NAME", found.getFeatureValueAsString(mention.getFeatureByBaseName("mentionType")));
        Type statement = cas.getTypeSystem().getType("org.isnad.annotation.Statement");
        FeatureStructure frame =
                cas.getIndexRepository().getAllIndexedFS(statement).get();
        assertEquals("s1", frame.getStringValue(statement.getFeatureByBaseName("id")));
        assertEquals(
                2,
                ((org.apache.uima.cas.ArrayFS<?>) frame.getFeatureValue(statement.getFeatureByBaseName("content")))
                        .size());
    }

    @Test
    void whatAnEngineAddsGetsNewIdsAndTheRestKeepsItsOwn() {
        CasXmiResource layer = layer();
        LayerCas layerCas = LayerCas.of(layer).toOptional().orElseThrow();
        CAS cas = layerCas.cas();
        cas.addFsToIndexes(cas.createAnnotation(cas.getTypeSystem().getType("org.isnad.annotation.Token"), 0, 3));
        CasXmiResource back = layerCas.toLayer().toOptional().orElseThrow();
        assertEquals(layer.getContents().size() + 1, back.getContents().size());
        for (Span span : of(layer, Span.class)) {
            Span same = of(back, Span.class).stream()
                    .filter(other -> other.getId().equals(span.getId()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(span.getXmiId(), same.getXmiId());
            assertEquals(span.getBegin(), same.getBegin());
        }
        Annotation token = of(back, org.isnad.model.annotation.Token.class).get(0);
        assertTrue(layer.getContents().stream()
                .filter(AnnotationBase.class::isInstance)
                .noneMatch(old -> ((AnnotationBase) old).getXmiId() == token.getXmiId()));
        assertEquals(3, token.getEnd());
    }

    @Test
    void theCasIsACopy() throws Exception {
        CasXmiResource layer = layer();
        String before = bytes(layer);
        CAS cas = LayerCas.of(layer).toOptional().orElseThrow().cas();
        cas.reset();
        assertEquals(before, bytes(layer));
    }

    @Test
    void foreignTypesGoThereAndBack() throws Exception {
        TypeSystem foreign = new TypeSystem(List.of(new UimaType(
                "example.Lemma",
                "",
                "uima.tcas.Annotation",
                List.of(new UimaFeature("value", "", "uima.cas.String", null, false)),
                List.of())));
        ResourceSet set = CasXmiResourceFactory.resourceSet();
        ForeignPackages.register(foreign, set.getPackageRegistry());
        CasXmiResource layer = layer(set);
        EObject lemma = EcoreUtil.create((org.eclipse.emf.ecore.EClass)
                set.getPackageRegistry().getEPackage("http:///example.ecore").getEClassifier("Lemma"));
        lemma.eSet(lemma.eClass().getEStructuralFeature("value"), "قول");
        lemma.eSet(lemma.eClass().getEStructuralFeature("end"), 3);
        lemma.eSet(lemma.eClass().getEStructuralFeature("sofa"), layer.sofa().orElseThrow());
        layer.getContents().add(lemma);
        CasXmiResource back = back(LayerCas.of(layer, TypeSystem.isnad().plus(foreign)));
        assertEquals(bytes(layer), bytes(back));
        assertTrue(bytes(back).contains("value=\"قول\""));

        Outcome<LayerCas> unknown = LayerCas.of(layer);
        assertFalse(unknown.isPresent());
        assertEquals("uima.layer", unknown.problems().get(0).code());
    }

    @Test
    void typesThatContradictEachOtherAreAProblem() {
        TypeSystem contradiction =
                new TypeSystem(List.of(new UimaType("example.A", "", "example.B", List.of(), List.of())));
        Outcome<LayerCas> outcome = LayerCas.of(layer(), contradiction);
        assertEquals("uima.types", outcome.problems().get(0).code());
        assertNotEquals("", outcome.problems().get(0).remedy());
    }

    private static CasXmiResource layer() {
        return layer(CasXmiResourceFactory.resourceSet());
    }

    private static CasXmiResource layer(ResourceSet set) {
        CasXmiResource layer = new CasXmiResource(URI.createURI("mercury.xmi"));
        set.getResources().add(layer);
        Sofa sofa = layer.createSofa(TEXT);
        Layer head = add(layer, sofa, MAKE.createLayer());
        head.setAnnotator("mercury");
        head.setArticle("a1");
        org.isnad.model.tcas.DocumentAnnotation document =
                add(layer, sofa, org.isnad.model.tcas.TcasFactory.eINSTANCE.createDocumentAnnotation());
        document.setEnd(TEXT.length());
        document.setLanguage("ar");
        ActorMention mention = span(layer, MAKE.createActorMention(), "m1", "الوزير");
        mention.setActor("minister");
        mention.setMentionType(MentionType.NAME);
        mention.setOrigin(Origin.SUGGESTED_EDITED);
        mention.setConfidence(2);
        mention.getDerivedFrom().addAll(List.of("x 1", "y&2"));
        Fragment cue = span(layer, MAKE.createFragment(), "f1", "قال");
        Fragment first = span(layer, MAKE.createFragment(), "f2", "سنمضي");
        Fragment second = span(layer, MAKE.createFragment(), "f3", "الأمر\tصعب");
        Statement statement = add(layer, sofa, MAKE.createStatement());
        statement.setId("s1");
        statement.getSources().add(mention);
        statement.getCue().add(cue);
        statement.getContent().addAll(List.of(first, second));
        statement.setReportType(ReportType.MIXED);
        statement.setComment("سطر\nوآخر");
        Extra extra = MAKE.createExtra();
        extra.setName("مجال");
        extra.setValue("اقتصاد");
        layer.getContents().add(extra);
        statement.getExtras().add(extra);
        Stance stance = add(layer, sofa, MAKE.createStance());
        stance.setId("t1");
        stance.setHolder("minister");
        stance.setTargetKind(TargetKind.STATEMENT);
        stance.setTargetStatement(statement);
        stance.setPolarity(Polarity.FAVOR);
        stance.setIntensity(Intensity.HIGH);
        stance.setBasis(statement);
        stance.getEvidence().add(second);
        return layer;
    }

    private static <T extends AnnotationBase> T add(CasXmiResource layer, Sofa sofa, T object) {
        object.setSofa(sofa);
        layer.getContents().add(object);
        return object;
    }

    private static <T extends Span> T span(CasXmiResource layer, T span, String id, String covered) {
        span.setId(id);
        span.setBegin(TEXT.indexOf(covered));
        span.setEnd(TEXT.indexOf(covered) + covered.length());
        return add(layer, layer.sofa().orElseThrow(), span);
    }

    private static CasXmiResource back(Outcome<LayerCas> layerCas) {
        return layerCas.then(LayerCas::toLayer).toOptional().orElseThrow();
    }

    private static String bytes(CasXmiResource layer) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        layer.save(bytes, null);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static <T> List<T> of(CasXmiResource layer, Class<T> type) {
        return layer.getContents().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
