package org.isnad.exchange.labelstudio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.FormatWriterContract;
import org.isnad.exchange.Formats;
import org.isnad.exchange.SampleProject;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class LabelStudioWriterTest extends FormatWriterContract {

    @Override
    protected FormatWriter writer() {
        return Formats.writer("label-studio").orElseThrow();
    }

    /** As JavaScript counts: UTF-16 code units. */
    @Override
    protected List<String> coveredTexts(Path exported) throws Exception {
        String text = tasks().get(0).get("data").get("text").textValue();
        List<String> covered = new ArrayList<>();
        for (String label : List.of("MENTION", "CONTENT", "EVIDENCE")) {
            JsonNode value = results("label").stream()
                    .map(result -> result.get("value"))
                    .filter(some -> some.get("labels").get(0).textValue().equals(label))
                    .findFirst()
                    .orElseThrow();
            String found = text.substring(
                    value.get("start").intValue(), value.get("end").intValue());
            assertEquals(found, value.get("text").textValue());
            covered.add(found);
        }
        return covered;
    }

    @Test
    void predictionsAreOfTheAnnotator() throws IOException {
        export("mercury");
        JsonNode first = tasks().get(0);
        assertEquals(
                "mercury", first.get("predictions").get(0).get("model_version").textValue());
        assertEquals("first", first.get("data").get("article").textValue());
        assertEquals(
                SampleProject.SECOND, tasks().get(1).get("data").get("text").textValue());
        assertEquals(0, tasks().get(1).get("predictions").size());
    }

    @Test
    void tagsBelongToTheirRegions() throws IOException {
        export("mercury");
        assertEquals(
                "FAVOR",
                results("polarity").get(0).get("value").get("choices").get(0).textValue());
        assertEquals(
                "salem",
                results("holder").get(0).get("value").get("text").get(0).textValue());
        Set<String> regions = new HashSet<>();
        results("label").forEach(result -> regions.add(result.get("id").textValue()));
        for (JsonNode result : tasks().get(0).get("predictions").get(0).get("result")) {
            String id = result.has("id") ? "id" : "from_id";
            assertTrue(regions.contains(result.get(id).textValue()), result.toString());
        }
    }

    @Test
    void theConfigurationHasAllControlsAndTags() throws Exception {
        export("mercury");
        Document config = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(output.resolve("labeling-config.xml").toFile());
        Set<String> names = values(config, "*", "name");
        Set<String> tags = values(config, "*", "value");
        for (JsonNode result : tasks().get(0).get("predictions").get(0).get("result")) {
            if (result.has("from_name")) {
                assertTrue(names.contains(result.get("from_name").textValue()), result.toString());
            }
            JsonNode chosen = result.path("value").path("choices").path(0);
            assertTrue(chosen.isMissingNode() || tags.contains(chosen.textValue()), result.toString());
        }
        assertTrue(tags.contains("$text") && tags.contains("BASIS") && tags.contains("MENTION"));
    }

    @Test
    void whatIsLostIsCounted() {
        assertEquals(Set.of("DATES"), lostKinds());
    }

    private static Set<String> values(Document config, String element, String attribute) {
        Set<String> values = new HashSet<>();
        NodeList elements = config.getElementsByTagName(element);
        for (int i = 0; i < elements.getLength(); i++) {
            values.add(((Element) elements.item(i)).getAttribute(attribute));
        }
        return values;
    }

    private List<JsonNode> results(String control) throws IOException {
        List<JsonNode> results = new ArrayList<>();
        for (JsonNode result : tasks().get(0).get("predictions").get(0).get("result")) {
            if (result.path("from_name").asText().equals(control)) {
                results.add(result);
            }
        }
        return results;
    }

    private JsonNode tasks() throws IOException {
        return new ObjectMapper().readTree(output.resolve("tasks.json").toFile());
    }
}
