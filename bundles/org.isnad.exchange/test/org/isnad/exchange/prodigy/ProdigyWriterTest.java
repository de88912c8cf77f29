package org.isnad.exchange.prodigy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

class ProdigyWriterTest extends FormatWriterContract {

    @Override
    protected FormatWriter writer() {
        return Formats.writer("prodigy").orElseThrow();
    }

    @Override
    protected List<String> coveredTexts(Path exported) throws Exception {
        JsonNode row = rows(exported).get(0);
        List<String> covered = new ArrayList<>();
        for (String label : List.of("MENTION", "CONTENT", "EVIDENCE")) {
            for (JsonNode span : row.get("spans")) {
                if (span.get("label").textValue().equals(label)) {
                    covered.add(covered(row, span));
                }
            }
        }
        return covered;
    }

    @Test
    void tokensHaveTheEdgesOfAllSpans() throws IOException {
        for (int seed = 0; seed < 5; seed++) {
            Path out = folder.resolve("out" + seed);
            try (Project random = new RandomLayers(seed).project(folder.resolve("random" + seed), 2)) {
                SampleProject.value(writer().write(
                                new ExportRequest(random, Optional.of(RandomLayers.ANNOTATOR)),
                                out,
                                new BasicMonitor()));
            }
            for (JsonNode row : rows(out)) {
                for (JsonNode span : row.get("spans")) {
                    JsonNode first =
                            row.get("tokens").get(span.get("token_start").intValue());
                    JsonNode last = row.get("tokens").get(span.get("token_end").intValue());
                    assertEquals(span.get("start"), first.get("start"), seed + ": " + span);
                    assertEquals(span.get("end"), last.get("end"), seed + ": " + span);
                }
                row.get("tokens")
                        .forEach(token -> assertEquals(token.get("text").textValue(), covered(row, token)));
            }
        }
    }

    @Test
    void relationsNameTheLastTokens() throws IOException {
        export("mercury");
        JsonNode row = rows(output).get(0);
        assertTrue(row.get("relations").size() >= 5);
        for (JsonNode relation : row.get("relations")) {
            assertEquals(relation.get("head_span").get("token_end"), relation.get("head"));
            assertEquals(relation.get("child_span").get("token_end"), relation.get("child"));
        }
        assertEquals("accept", row.get("answer").textValue());
        assertEquals("منبر", row.get("meta").get("outlet").textValue());
    }

    @Test
    void whatIsLostIsCounted() {
        assertEquals(Set.of("DATES"), lostKinds());
    }

    private static String covered(JsonNode row, JsonNode span) {
        String text = row.get("text").textValue();
        return text.substring(
                text.offsetByCodePoints(0, span.get("start").intValue()),
                text.offsetByCodePoints(0, span.get("end").intValue()));
    }

    private static List<JsonNode> rows(Path folder) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("prodigy.jsonl"))) {
            rows.add(new ObjectMapper().readTree(line));
        }
        return rows;
    }
}
