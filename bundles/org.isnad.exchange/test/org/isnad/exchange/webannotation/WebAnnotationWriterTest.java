package org.isnad.exchange.webannotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.project.Project;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.FormatWriterContract;
import org.isnad.exchange.Formats;
import org.isnad.exchange.RandomLayers;
import org.isnad.exchange.SampleProject;
import org.junit.jupiter.api.Test;

class WebAnnotationWriterTest extends FormatWriterContract {

    @Override
    protected FormatWriter writer() {
        return Formats.writer("web-annotation").orElseThrow();
    }

    @Override
    protected List<String> coveredTexts(Path exported) throws Exception {
        String text = Files.readString(exported.resolve("first.txt"));
        List<String> covered = new ArrayList<>();
        for (String type : List.of("ActorMention", "Statement", "Stance")) {
            covered.add(selected(text, of(exported, "first", type).get(0).get("target")));
        }
        return covered;
    }

    @Test
    void aPageIsAnAnnotationPage() throws IOException {
        export("mercury");
        JsonNode page = read(output, "first.jsonld");
        assertEquals(
                "http://www.w3.org/ns/anno.jsonld", page.get("@context").get(0).textValue());
        assertEquals("AnnotationPage", page.get("type").textValue());
        for (JsonNode annotation : page.get("items")) {
            assertEquals("Annotation", annotation.get("type").textValue());
            assertTrue(annotation.has("id") && annotation.has("target") && annotation.has("motivation"));
        }
        JsonNode stance = of(output, "first", "Stance").get(0);
        assertEquals("FAVOR", stance.get("body").get("isnad:polarity").textValue());
        assertEquals(
                "registry.jsonld#issue.truce",
                stance.get("body").get("isnad:target").get("id").textValue());
    }

    @Test
    void bothSelectorsSelectTheSame() throws IOException {
        for (int seed = 0; seed < 6; seed++) {
            Path out = folder.resolve("out" + seed);
            try (Project random = new RandomLayers(seed).project(folder.resolve("random" + seed), 2)) {
                SampleProject.value(writer().write(
                                new ExportRequest(random, Optional.of(RandomLayers.ANNOTATOR)),
                                out,
                                new BasicMonitor()));
            }
            for (String article : List.of("a1", "a2")) {
                String text = Files.readString(out.resolve(article + ".txt"));
                JsonNode page = read(out, article + ".jsonld");
                for (JsonNode resource : page.findParents("selector")) {
                    assertTrue(!selected(text, resource).isEmpty());
                }
                assertReferences(out, page);
            }
        }
    }

    @Test
    void whatIsNotedOfFragmentsIsLost() {
        assertEquals(Set.of("DATES"), lostKinds());
    }

    private void assertReferences(Path out, JsonNode page) throws IOException {
        Set<String> ids = new HashSet<>();
        page.get("items").forEach(item -> assertTrue(ids.add(item.get("id").textValue()), item.toString()));
        read(out, "registry.jsonld")
                .get("@graph")
                .forEach(node -> ids.add(node.get("id").textValue()));
        for (JsonNode item : page.get("items")) {
            item.get("body")
                    .findValuesAsText("id")
                    .forEach(reference -> assertTrue(ids.contains(reference), reference));
        }
    }

    private static String selected(String text, JsonNode target) {
        JsonNode resource = target.has("items") ? target.get("items").get(0) : target;
        JsonNode position = resource.get("selector").get(0);
        JsonNode quote = resource.get("selector").get(1);
        int begin = text.offsetByCodePoints(0, position.get("start").intValue());
        int end = text.offsetByCodePoints(0, position.get("end").intValue());
        assertEquals(quote.get("exact").textValue(), text.substring(begin, end));
        assertTrue(text.substring(0, begin).endsWith(quote.get("prefix").textValue()));
        assertTrue(text.substring(end).startsWith(quote.get("suffix").textValue()));
        return text.substring(begin, end);
    }

    private static List<JsonNode> of(Path folder, String article, String type) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode annotation : read(folder, article + ".jsonld").get("items")) {
            if (annotation.get("body").get("type").textValue().equals("isnad:" + type)) {
                found.add(annotation);
            }
        }
        return found;
    }

    private static JsonNode read(Path folder, String name) throws IOException {
        return new ObjectMapper().readTree(folder.resolve(name).toFile());
    }
}
