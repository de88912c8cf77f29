package org.isnad.exchange.tei;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.edit.SetFeature;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.FormatWriterContract;
import org.isnad.exchange.Formats;
import org.isnad.exchange.RandomLayers;
import org.isnad.exchange.SampleProject;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.corpus.Article;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TeiWriterTest extends FormatWriterContract {

    private static final Pattern RANGE = Pattern.compile("#string-range\\(text,(\\d+),(\\d+)\\)");

    @Override
    protected FormatWriter writer() {
        return Formats.writer("tei").orElseThrow();
    }

    @Override
    protected List<String> coveredTexts(Path exported) throws Exception {
        Document tei = parse(exported.resolve("first.tei.xml"));
        List<String> covered = new ArrayList<>();
        for (String type : List.of("NAME", "content", "evidence")) {
            covered.add(covered(
                    tei,
                    elements(tei, "span").stream()
                            .filter(span -> span.getAttribute("type").equals(type))
                            .findFirst()
                            .orElseThrow()));
        }
        return covered;
    }

    @Test
    void personsAndIssuesAreListed() throws Exception {
        export("mercury");
        Document tei = parse(output.resolve("first.tei.xml"));
        Element person = elements(tei, "person").get(0);
        assertEquals("PERSON", person.getAttribute("role"));
        assertEquals("سالم", elements(tei, "persName").get(0).getTextContent());
        assertEquals("الهدنة", elements(tei, "interp").get(0).getTextContent());
        assertEquals(0, elements(tei, "org").size(), "empty lists are not allowed");
        assertEquals(0, elements(tei, "listOrg").size());
        assertEquals("2019-05-14", elements(tei, "date").get(0).getAttribute("when"));
    }

    @Test
    void textsPointersAndIdsAreRight() throws Exception {
        for (int seed = 0; seed < 8; seed++) {
            Path out = folder.resolve("out" + seed);
            try (Project random = new RandomLayers(seed).project(folder.resolve("random" + seed), 2)) {
                SampleProject.value(writer().write(
                                new ExportRequest(random, Optional.of(RandomLayers.ANNOTATOR)),
                                out,
                                new BasicMonitor()));
                for (Article article : random.corpus().getArticles()) {
                    Document tei = parse(out.resolve(article.getId() + ".tei.xml"));
                    assertEquals(
                            SampleProject.value(random.text(article)),
                            elements(tei, "ab").get(0).getTextContent());
                    assertPointers(tei);
                    OpenLayer layer = SampleProject.value(random.layer(article, RandomLayers.ANNOTATOR));
                    layer.statements()
                            .forEach(statement -> assertEquals(
                                    1,
                                    elements(tei, "fs").stream()
                                            .filter(fs -> fs.getAttributeNS(
                                                            "http://www.w3.org/XML/1998/namespace", "id")
                                                    .equals("statement." + statement.getId() + ".fs"))
                                            .count()));
                }
            }
        }
    }

    @Test
    void commentsAreKept() throws Exception {
        OpenLayer layer =
                SampleProject.value(project.layer(project.article("first").orElseThrow(), "mercury"));
        String comment = "<a> & \"b\"\r\n]]>";
        SampleProject.run(project, new SetFeature(layer, layer.stances().get(0), Literals.ITEM__COMMENT, comment));
        export("mercury");
        assertTrue(elements(parse(output.resolve("first.tei.xml")), "string").stream()
                .anyMatch(string -> string.getTextContent().equals(comment)));
        assertFalse(lostKinds().contains("COMMENT"));
    }

    @Test
    void whatIsNotedOfFragmentsIsLost() {
        assertEquals(Set.of("DATES"), lostKinds());
    }

    @Test
    void idsAreNamesOfXml() {
        TeiIds ids = new TeiIds();
        assertEquals("actor.a_b", ids.of("actor", "a b"));
        assertEquals("actor.a_b.2", ids.of("actor", "a/b"));
        assertEquals("actor.a_b", ids.of("actor", "a b"));
        assertEquals("#actor.سالم", ids.pointer("actor", "سالم"));
    }

    private static void assertPointers(Document tei) {
        Set<String> ids = new HashSet<>();
        for (Element element : elements(tei, "*")) {
            Attr id = element.getAttributeNodeNS("http://www.w3.org/XML/1998/namespace", "id");
            assertTrue(id == null || ids.add(id.getValue()), () -> id.getValue() + " stands twice");
        }
        for (Element element : elements(tei, "*")) {
            for (String name : List.of("ana", "corresp", "fVal", "active", "passive")) {
                for (String pointer : element.getAttribute(name).split(" ")) {
                    assertTrue(pointer.isEmpty() || ids.contains(pointer.substring(1)), pointer);
                }
            }
            if (element.hasAttribute("target")) {
                assertFalse(covered(tei, element).isEmpty());
            }
        }
    }

    private static String covered(Document tei, Element span) {
        Matcher range = RANGE.matcher(span.getAttribute("target"));
        assertTrue(range.matches(), span.getAttribute("target"));
        String text = elements(tei, "ab").get(0).getTextContent();
        int begin = text.offsetByCodePoints(0, Integer.parseInt(range.group(1)));
        return text.substring(begin, text.offsetByCodePoints(begin, Integer.parseInt(range.group(2))));
    }

    private static List<Element> elements(Document tei, String name) {
        NodeList nodes = tei.getElementsByTagNameNS("http://www.tei-c.org/ns/1.0", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Document parse(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(file.toFile());
    }
}
