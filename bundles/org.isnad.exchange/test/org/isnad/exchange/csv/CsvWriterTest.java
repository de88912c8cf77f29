package org.isnad.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
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

class CsvWriterTest extends FormatWriterContract {

    @Override
    protected FormatWriter writer() {
        return Formats.writer("csv").orElseThrow();
    }

    @Override
    protected List<String> coveredTexts(Path exported) throws Exception {
        CSVRecord statement = rows(exported, "statements").get(0);
        CSVRecord stance = rows(exported, "stances").get(0);
        int begin = SampleProject.TEXT.offsetByCodePoints(0, Integer.parseInt(statement.get("content_start_cp")));
        int end = SampleProject.TEXT.offsetByCodePoints(0, Integer.parseInt(statement.get("content_end_cp")));
        assertEquals(SampleProject.TEXT.substring(begin, end), statement.get("content"));
        return List.of(statement.get("source_words"), statement.get("content"), stance.get("evidence"));
    }

    @Test
    void aSpreadsheetKnowsTheEncoding() throws IOException {
        export("mercury");
        String raw = Files.readString(output.resolve("stances.csv"));
        assertTrue(raw.startsWith("\ufeff\"id\",\"article\""));
        assertTrue(raw.endsWith("\"\r\n"));
    }

    @Test
    void aRowHasLabelsAndScore() throws IOException {
        export("mercury");
        CSVRecord stance = rows(output, "stances").get(0);
        assertEquals("سالم", stance.get("holder"));
        assertEquals("الهدنة", stance.get("target"));
        assertEquals("3", stance.get("score"));
        assertEquals("mercury", stance.get("annotator"));
        assertEquals(rows(output, "statements").get(0).get("id"), stance.get("statement"));
    }

    @Test
    void noCellIsAFormula() throws IOException {
        OpenLayer layer =
                SampleProject.value(project.layer(project.article("first").orElseThrow(), "mercury"));
        SampleProject.run(
                project,
                new SetFeature(layer, layer.stances().get(0), Literals.ITEM__COMMENT, "=HYPERLINK(\"x\"),\n2"));
        export("mercury");
        assertEquals("'=HYPERLINK(\"x\"),\n2", rows(output, "stances").get(0).get("comment"));
        for (String begin : List.of("=", "+", "-", "@", "\t", "\r", "＝")) {
            assertEquals("'" + begin + "1", CsvTable.guarded(begin + "1"));
        }
        assertEquals("1=1", CsvTable.guarded("1=1"));
        assertEquals("", CsvTable.guarded(""));
    }

    @Test
    void everyStatementAndStanceIsARow() throws IOException {
        for (int seed = 0; seed < 5; seed++) {
            Path out = folder.resolve("out" + seed);
            int statements = 0;
            int stances = 0;
            try (Project random = new RandomLayers(seed).project(folder.resolve("random" + seed), 2)) {
                SampleProject.value(writer().write(
                                new ExportRequest(random, Optional.of(RandomLayers.ANNOTATOR)),
                                out,
                                new BasicMonitor()));
                for (Article article : random.corpus().getArticles()) {
                    OpenLayer layer = SampleProject.value(random.layer(article, RandomLayers.ANNOTATOR));
                    statements += layer.statements().size();
                    stances += layer.stances().size();
                }
            }
            assertEquals(statements, rows(out, "statements").size());
            assertEquals(stances, rows(out, "stances").size());
            for (CSVRecord row : rows(out, "stances")) {
                row.forEach(cell -> assertTrue(cell.isEmpty() || "=+@".indexOf(cell.charAt(0)) < 0, cell));
            }
        }
    }

    @Test
    void whatIsLostIsCounted() {
        assertEquals(Set.of("DATES", "TAG"), lostKinds());
        assertEquals(1, lost().get("TAG"), "the type of the mention");
    }

    private static List<CSVRecord> rows(Path folder, String table) throws IOException {
        String raw = Files.readString(folder.resolve(table + ".csv")).substring(1);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .build();
        try (CSVParser parser = CSVParser.parse(new StringReader(raw), format)) {
            List<CSVRecord> rows = parser.getRecords();
            rows.forEach(row -> assertTrue(row.isConsistent(), row.toString()));
            return rows;
        }
    }
}
