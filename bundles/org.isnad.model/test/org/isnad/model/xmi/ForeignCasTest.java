package org.isnad.model.xmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Quote;
import org.isnad.model.typesystem.ForeignPackages;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.typesystem.TypeSystemXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of other UIMA tools, with types of their own, open, can be edited, and are saved with nothing of theirs changed. */
final class ForeignCasTest {

    /** Compares the files below a folder given on the command line; for files that may not stand in the repository. */
    public static void main(String[] folders) throws Exception {
        for (String folder : folders) {
            byte[] xmi = Files.readAllBytes(Path.of(folder, "data.xmi"));
            Path own = Path.of(folder, "typesystem.xml");
            byte[] types = Files.readAllBytes(Files.exists(own) ? own : Path.of(folder, "debug-typesystem.xml"));
            assertKept(xmi, types);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"arrays", "emoji", "empty", "foreign", "two-views"})
    void opensAndSavesEqual(String name) throws Exception {
        assertKept(bytes(name, "data.xmi"), bytes(name, "typesystem.xml"));
    }

    @Test
    void foreignObjectsSurviveAnEditOfOurs() throws Exception {
        byte[] xmi = bytes("foreign", "data.xmi");
        TypeSystem types = TypeSystemXml.read(new ByteArrayInputStream(bytes("foreign", "typesystem.xml")));
        CasXmiResource layer = load(xmi, types);
        Quote quote = AnnotationFactory.eINSTANCE.createQuote();
        quote.setId("q1");
        quote.setSofa(layer.sofa().orElseThrow());
        quote.setBegin(5);
        quote.setEnd(9);
        layer.getContents().add(quote);

        CAS cas = cas(save(layer), TypeSystem.isnad().plus(types).toXml().getBytes(StandardCharsets.UTF_8));
        assertEquals(
                1,
                cas.getAnnotationIndex(cas.getTypeSystem().getType("org.isnad.annotation.Quote"))
                        .size());
        assertEquals(
                1,
                cas.getAnnotationIndex(cas.getTypeSystem().getType("com.example.ner.Entity"))
                        .size());
        String saved = new String(save(layer), StandardCharsets.UTF_8);
        assertTrue(
                saved.contains("<ner:Entity xmi:id=\"33\" sofa=\"1\" begin=\"5\" end=\"9\" score=\"-1.0E-10\"/>"),
                saved);
        assertTrue(saved.contains("members=\"8\n    20\n    41 42\n"), saved);
    }

    @Test
    void foreignTypeSystemKeepsItsTagSets() throws Exception {
        TypeSystem types = TypeSystemXml.read(new ByteArrayInputStream(bytes("foreign", "typesystem.xml")));
        TypeSystem again = TypeSystemXml.read(
                new ByteArrayInputStream(TypeSystem.isnad().plus(types).toXml().getBytes(StandardCharsets.UTF_8)));
        assertEquals(types, again.foreign());
        assertFalse(TypeSystem.isnad().types().isEmpty());
    }

    private static void assertKept(byte[] xmi, byte[] typeSystem) throws Exception {
        CasXmiResource layer = load(xmi, TypeSystemXml.read(new ByteArrayInputStream(typeSystem)));
        byte[] saved = save(layer);
        UimaRoundTripTest.assertSameCas(cas(xmi, typeSystem), cas(saved, typeSystem));
        assertEquals(ids(xmi), ids(saved));
        byte[] again = save(load(saved, TypeSystemXml.read(new ByteArrayInputStream(typeSystem))));
        assertEquals(new String(saved, StandardCharsets.UTF_8), new String(again, StandardCharsets.UTF_8));
    }

    /** Number of elements and of ids, and the members: kept to the letter. */
    private static Map<String, Long> ids(byte[] xmi) {
        String text = new String(xmi, StandardCharsets.UTF_8);
        return java.util.regex.Pattern.compile("<\\w+:\\w+ xmi:id=\"\\d+\"")
                .matcher(text)
                .results()
                .map(r -> r.group())
                .collect(java.util.stream.Collectors.groupingBy(s -> s, java.util.stream.Collectors.counting()));
    }

    private static CasXmiResource load(byte[] xmi, TypeSystem types) throws IOException {
        ResourceSet set = CasXmiResourceFactory.resourceSet();
        ForeignPackages.register(types, set.getPackageRegistry());
        CasXmiResource resource = new CasXmiResource(URI.createURI("foreign.xmi"));
        set.getResources().add(resource);
        resource.load(new ByteArrayInputStream(xmi), Map.of());
        for (EObject object : resource.getContents()) {
            assertEquals(resource, object.eResource());
        }
        return resource;
    }

    private static byte[] save(CasXmiResource layer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        layer.save(bytes, Map.of());
        return bytes.toByteArray();
    }

    private static CAS cas(byte[] xmi, byte[] typeSystem) throws Exception {
        CAS cas = CasCreationUtils.createCas(
                UIMAFramework.getXMLParser()
                        .parseTypeSystemDescription(new XMLInputSource(new ByteArrayInputStream(typeSystem), null)),
                null,
                null);
        XmiCasDeserializer.deserialize(new ByteArrayInputStream(xmi), cas);
        return cas;
    }

    private static byte[] bytes(String name, String file) throws IOException {
        try (InputStream input = ForeignCasTest.class.getResourceAsStream("cas/" + name + '/' + file)) {
            return input.readAllBytes();
        }
    }
}
