package org.isnad.exchange.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.isnad.core.edit.SetFeature;
import org.isnad.core.project.OpenLayer;
import org.isnad.exchange.ExportReport;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.FormatWriterContract;
import org.isnad.exchange.Formats;
import org.isnad.exchange.SampleProject;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Stance;
import org.junit.jupiter.api.Test;

class JsonlWriterTest extends FormatWriterContract {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    protected FormatWriter writer() {
        return Formats.writer("jsonl").orElseThrow();
    }

    @Override
    protected List<String> coveredTexts(Path exported) throws Exception {
        String text = rows("documents").get(0).get("text").textValue();
        JsonNode mention = rows("mentions").get(0);
        JsonNode content = rows("statements").get(0).get("content").get(0);
        JsonNode evidence = rows("stances").get(0).get("evidence").get(0);
        List<String> covered = new ArrayList<>();
        for (JsonNode span : List.of(mention, content, evidence)) {
            int begin = text.offsetByCodePoints(0, span.get("start").intValue());
            int end = text.offsetByCodePoints(0, span.get("end").intValue());
            assertEquals(span.get("text").textValue(), text.substring(begin, end));
            covered.add(text.substring(begin, end));
        }
        return covered;
    }

    @Test
    void rowsHaveTheKeysOfTheRelease() throws IOException {
        export("mercury");
        assertEquals(
                List.of(
                        "id",
                        "text",
                        "sha256",
                        "language",
                        "outlet",
                        "url",
                        "published",
                        "title",
                        "zones",
                        "sentences",
                        "group_id",
                        "split",
                        "n_annotators",
                        "guideline_version"),
                keys("documents"));
        assertEquals(
                List.of(
                        "id",
                        "doc_id",
                        "split",
                        "start",
                        "end",
                        "text",
                        "mention_type",
                        "actor_id",
                        "actor_label",
                        "actor_type",
                        "anonymity",
                        "collective",
                        "members"),
                keys("mentions"));
        assertEquals(
                List.of(
                        "id",
                        "doc_id",
                        "split",
                        "parent_id",
                        "depth",
                        "zone",
                        "report_type",
                        "speech_act",
                        "event_status",
                        "medium",
                        "sources",
                        "cue",
                        "content",
                        "quotes",
                        "addressees",
                        "relays"),
                keys("statements"));
        assertEquals(
                List.of(
                        "id",
                        "doc_id",
                        "split",
                        "text",
                        "text_start",
                        "holder_id",
                        "holder",
                        "target_kind",
                        "target_id",
                        "target",
                        "label",
                        "label_id",
                        "intensity",
                        "score",
                        "stance_type",
                        "expression",
                        "modality",
                        "attribution",
                        "statement_id",
                        "evidence",
                        "annotators",
                        "annotator_labels"),
                keys("stances"));
    }

    @Test
    void aStanceStandsInItsParagraph() throws IOException {
        export("mercury");
        JsonNode stance = rows("stances").get(0);
        String text = rows("documents").get(0).get("text").textValue();
        String paragraph = stance.get("text").textValue();
        assertTrue(paragraph.startsWith("قالَ الوزيرُ"));
        assertEquals(
                text.indexOf(paragraph),
                text.offsetByCodePoints(0, stance.get("text_start").intValue()));
        assertEquals("FAVOR", stance.get("label").textValue());
        assertEquals(3, stance.get("label_id").intValue());
        assertEquals(3, stance.get("score").intValue());
        assertEquals("الهدنة", stance.get("target").textValue());
        assertEquals("سالم", stance.get("holder").textValue());
        assertEquals(rows("statements").get(0).get("id"), stance.get("statement_id"));
        assertEquals("[\"mercury\"]", stance.get("annotators").toString());
        assertEquals("[\"FAVOR\"]", stance.get("annotator_labels").toString());
    }

    @Test
    void everyArticleHasItsDocumentRow() throws IOException {
        ExportReport report = export(null);
        assertEquals(
                List.of(2, 0, 0, 0),
                report.files().stream().map(file -> file.entries()).toList(),
                "no gold yet");
        JsonNode second = rows("documents").get(1);
        assertEquals(SampleProject.SECOND, second.get("text").textValue());
        assertEquals(0, second.get("n_annotators").intValue());
        assertEquals("", second.get("url").textValue());
        assertTrue(second.get("zones").size() >= 2);
        assertTrue(second.get("sentences").size() >= 2);
        assertEquals(1, rows("documents").get(0).get("n_annotators").intValue());
    }

    @Test
    void goldTellsWhoJudgedHow() throws IOException {
        OpenLayer mercury =
                SampleProject.value(project.layer(project.article("first").orElseThrow(), "mercury"));
        String id = mercury.stances().get(0).getId();
        Path gold = folder.resolve("project/articles/first/gold.xmi");
        Files.copy(folder.resolve("project/articles/first/mercury.xmi"), gold);
        Files.writeString(gold, Files.readString(gold).replace("annotator=\"mercury\"", "annotator=\"gold\""));
        OpenLayer layer =
                SampleProject.value(project.layer(project.article("first").orElseThrow(), "gold"));
        Stance stance = layer.stances().get(0);
        stance.getDerivedFrom().addAll(List.of("venus:k9", "mercury:" + id));
        SampleProject.run(project, new SetFeature(layer, stance, Literals.STANCE__POLARITY, Polarity.NEUTRAL));

        export(null);
        JsonNode row = rows("stances").get(0);
        assertEquals("NEUTRAL", row.get("label").textValue());
        assertEquals("[\"mercury\",\"venus\"]", row.get("annotators").toString());
        assertEquals("[\"FAVOR\",\"\"]", row.get("annotator_labels").toString());
    }

    @Test
    void lossesAreCounted() {
        OpenLayer layer =
                SampleProject.value(project.layer(project.article("first").orElseThrow(), "mercury"));
        SampleProject.run(
                project,
                new SetFeature(layer, layer.stances().get(0), Literals.ITEM__COMMENT, "أهي هدنة أم وقف لإطلاق النار؟"));
        assertEquals(Set.of("COMMENT", "DATES", "HOLDER_MENTION"), lostKinds());
    }

    @Test
    void linesAreObjects() throws IOException {
        export("mercury");
        String raw = Files.readString(output.resolve("documents.jsonl"));
        assertTrue(raw.endsWith("}\n"));
        assertFalse(raw.contains("\r"));
        assertTrue(raw.contains("😀"), "UTF-8, not escapes");
    }

    @Test
    void scoresHaveASide() {
        assertEquals(-2, Scores.score(Polarity.AGAINST, Intensity.MEDIUM));
        assertEquals(1, Scores.score(Polarity.FAVOR, Intensity.LOW));
        assertEquals(0, Scores.score(Polarity.NONE, null));
        assertEquals(
                List.of(3, 0, 2, 1),
                List.of(Polarity.FAVOR, Polarity.AGAINST, Polarity.NEUTRAL, Polarity.NONE).stream()
                        .map(Scores::labelId)
                        .toList());
    }

    @Test
    void otherLayersOpenInTheWorkbenchStayOpen() {
        OpenLayer open =
                SampleProject.value(project.layer(project.article("first").orElseThrow(), "mercury"));
        writer().write(new ExportRequest(project, Optional.of("mercury")), output, new BasicMonitor());
        assertEquals(List.of(open), project.openLayers());
    }

    private List<String> keys(String file) throws IOException {
        List<List<String>> all = rows(file).stream()
                .map(row -> {
                    List<String> keys = new ArrayList<>();
                    row.fieldNames().forEachRemaining(keys::add);
                    return keys;
                })
                .distinct()
                .toList();
        assertEquals(1, all.size(), "every row has the same keys");
        return all.get(0);
    }

    private List<JsonNode> rows(String file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(output.resolve(file + ".jsonl"))) {
            rows.add(JSON.readTree(line));
        }
        return rows;
    }
}
