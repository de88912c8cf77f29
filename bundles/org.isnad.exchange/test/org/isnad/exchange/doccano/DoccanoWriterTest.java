package org.isnad.exchange.doccano;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.FormatWriterContract;
import org.isnad.exchange.Formats;
import org.junit.jupiter.api.Test;

class DoccanoWriterTest extends FormatWriterContract {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    protected FormatWriter writer() {
        return Formats.writer("doccano").orElseThrow();
    }

    @Override
    protected List<String> coveredTexts(Path exported) throws Exception {
        return List.of(covered("MENTION:NAME"), covered("CONTENT:DIRECT"), covered("EVIDENCE:FAVOR"));
    }

    @Test
    void relationsJoinEntities() throws IOException {
        export("mercury");
        Map<Integer, String> labels = new HashMap<>();
        row().get("entities")
                .forEach(entity -> labels.put(
                        entity.get("id").intValue(), entity.get("label").textValue()));
        List<String> relations = new ArrayList<>();
        row().get("relations")
                .forEach(relation ->
                        relations.add(labels.get(relation.get("from_id").intValue()) + " "
                                + relation.get("type").textValue() + " "
                                + labels.get(relation.get("to_id").intValue())));
        assertEquals(
                List.of(
                        "CONTENT:DIRECT SOURCE MENTION:NAME",
                        "CONTENT:DIRECT CUE CUE",
                        "CONTENT:DIRECT QUOTE QUOTE:SPEECH",
                        "EVIDENCE:FAVOR HOLDER MENTION:NAME",
                        "EVIDENCE:FAVOR BASIS CONTENT:DIRECT"),
                relations);
    }

    @Test
    void everyLabelUsedIsInTheFileOfLabels() throws IOException {
        export("mercury");
        Set<String> labels = new HashSet<>();
        JSON.readTree(output.resolve("span-labels.json").toFile())
                .forEach(label -> labels.add(label.get("text").textValue()));
        row().get("entities")
                .forEach(
                        entity -> assertTrue(labels.contains(entity.get("label").textValue()), entity.toString()));
    }

    @Test
    void whatIsLostIsCounted() {
        // One name with its actor, a statement with three tags more, a stance with holder, target and further tags.
        assertEquals(Set.of("DATES", "TAG"), lostKinds());
        assertTrue(lost().get("TAG") >= 3 + 3);
    }

    private String covered(String label) throws IOException {
        String text = row().get("text").textValue();
        for (JsonNode entity : row().get("entities")) {
            if (entity.get("label").textValue().equals(label)) {
                return text.substring(
                        text.offsetByCodePoints(0, entity.get("start_offset").intValue()),
                        text.offsetByCodePoints(0, entity.get("end_offset").intValue()));
            }
        }
        return "";
    }

    private JsonNode row() throws IOException {
        return JSON.readTree(Files.readAllLines(output.resolve("doccano.jsonl")).get(0));
    }
}
