package org.isnad.exchange.dna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.isnad.core.edit.SetCorpusFeature;
import org.isnad.core.edit.SetFeature;
import org.isnad.core.project.OpenLayer;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.FormatWriterContract;
import org.isnad.exchange.Formats;
import org.isnad.exchange.SampleProject;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.corpus.CorpusPackage;
import org.junit.jupiter.api.Test;

class DnaCsvWriterTest extends FormatWriterContract {

    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .build();

    @Override
    protected FormatWriter writer() {
        return Formats.writer("dna-csv").orElseThrow();
    }

    private List<CSVRecord> rows() throws IOException {
        try (Reader file = Files.newBufferedReader(output.resolve("dna-events.csv"))) {
            return FORMAT.parse(file).getRecords();
        }
    }

    /** DNA has one stretch a row, that which shows the stance; mentions and contents have no place. */
    @Override
    protected List<String> coveredTexts(Path exported) throws IOException {
        CSVRecord row = rows().get(0);
        String covered = SampleProject.TEXT.substring(
                Integer.parseInt(row.get("start_position")), Integer.parseInt(row.get("stop_position")));
        assertEquals(covered, row.get("text"));
        return List.of(SampleProject.SPEAKER, SampleProject.CONTENT, covered);
    }

    /** Its one stance. */
    @Override
    protected int leastEntries() {
        return 1;
    }

    @Test
    void theHeaderIsExactlyThatOfDna() throws IOException {
        export("mercury");
        assertEquals(
                "\"statement_id\";\"time\";\"person\";\"organization\";\"concept\";\"agreement\";\"start_position\";"
                        + "\"stop_position\";\"text\";\"coder\";\"document_id\";\"document_title\";\"document_author\";"
                        + "\"document_source\";\"document_section\";\"document_type\"",
                Files.readAllLines(output.resolve("dna-events.csv")).get(0));
    }

    @Test
    void aStanceIsARow() throws IOException {
        export("mercury");
        assertEquals(1, rows().size());
        CSVRecord row = rows().get(0);
        assertEquals(
                List.of("1", "2019-05-14 00:00:00", "سالم", "", "الهدنة", "1"),
                List.of(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5)));
        assertEquals(
                List.of("mercury", "1", "first", "", "منبر", "", ""),
                List.of(row.get(9), row.get(10), row.get(11), row.get(12), row.get(13), row.get(14), row.get(15)));
    }

    @Test
    void semicolonsAndQuotationMarksStayAsTheyAre() throws IOException {
        String title = "عنوان; \"مقتبس\"\nسطر";
        SampleProject.run(
                project,
                new SetCorpusFeature(
                        project, project.article("first").orElseThrow(), CorpusPackage.Literals.ARTICLE__TITLE, title));
        export("mercury");
        assertEquals(title, rows().get(0).get("document_title"));
    }

    @Test
    void whatIsNeitherForNorAgainstIsALoss() throws IOException {
        OpenLayer layer =
                SampleProject.value(project.layer(project.article("first").orElseThrow(), "mercury"));
        SampleProject.run(
                project, new SetFeature(layer, layer.stances().get(0), Literals.STANCE__POLARITY, Polarity.NEUTRAL));
        List<String> losses = export("mercury").losses();
        assertEquals(List.of(), rows());
        assertTrue(losses.stream().anyMatch(loss -> loss.contains("neither for nor against")), losses.toString());
    }
}
