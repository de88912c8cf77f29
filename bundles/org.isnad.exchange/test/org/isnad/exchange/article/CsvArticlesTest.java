package org.isnad.exchange.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ArticleDetails;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.FormatReaderContract;
import org.isnad.exchange.Formats;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadOptions;
import org.junit.jupiter.api.Test;

class CsvArticlesTest extends FormatReaderContract {

    private static final String TABLE = "\uFEFFid;headline;text;date;source\r\n"
            + "a1;عنوان أول;\"قال الوزير: \"\"نعم\"\"؛\r\nثم مضى 😀\";٣/٢/٢٠٢٠;منبر\r\n"
            + "a2;عنوان ثانٍ;نص ثانٍ;2020-02-04T10:00:00Z;\r\n";

    @Override
    protected FormatReader reader() {
        return Formats.reader("csv-articles").orElseThrow();
    }

    @Override
    protected Path validFile(Path folder) throws IOException {
        return Files.writeString(folder.resolve("articles.csv"), TABLE);
    }

    @Test
    void cellsKeepTheirLinesAndQuotes() throws IOException {
        List<ReadDocument> documents = read(file(TABLE)).value();
        assertEquals(
                List.of("a1", "a2"), documents.stream().map(ReadDocument::id).toList());
        assertEquals("قال الوزير: \"نعم\"؛\r\nثم مضى 😀", documents.get(0).text());
        assertEquals(
                new ArticleDetails("عنوان أول", "", "منبر", "2020-02-03", ""),
                documents.get(0).details());
        assertEquals("2020-02-04", documents.get(1).details().published());
        assertEquals(4, documents.get(1).place().line());
    }

    @Test
    void rowsWithoutTextAreLeftOutAndTold() throws IOException {
        Outcome<List<ReadDocument>> outcome = read(file("id,text\na,نص\nb,\nc, \n"));
        assertEquals(1, outcome.value().size());
        assertEquals("article.blank", outcome.problems().get(0).code());
        assertEquals(3, outcome.problems().get(0).place().line());
        assertTrue(outcome.problems().get(0).message().contains("2"));
    }

    @Test
    void aColumnIsChosen() throws IOException {
        Path file = file("first,second\nواحد,اثنان\n");
        assertProblem("article.no-text", 1, read(file));
        CsvArticles chosen = new CsvArticles(new ArticleColumns("second", "", "first", "", "", "", ""));
        ReadDocument document =
                chosen.read(file, ReadOptions.NONE, new BasicMonitor()).value().get(0);
        assertEquals("اثنان", document.text());
        assertEquals("واحد", document.details().title());
        assertEquals(
                List.of("first", "second"),
                CsvArticles.columns(file, Optional.empty()).value());
    }

    @Test
    void whatIsWrongIsSaidWithItsLine() throws IOException {
        assertProblem("article.width", 3, read(file("text,title\nا,ب\nج\n")));
        assertProblem("article.csv", 2, read(file("text,title\n\"ا,ب\nج\n")));
        assertProblem(
                "article.no-column",
                1,
                new CsvArticles(new ArticleColumns("body", "", "", "", "", "", ""))
                        .read(file("text\nا\n"), ReadOptions.NONE, new BasicMonitor()));
    }

    @Test
    void anotherEncodingIsFoundOrTold() throws IOException {
        Path file = Files.write(folder.resolve("utf16.csv"), "text\nنص\n".getBytes(StandardCharsets.UTF_16));
        assertEquals("نص", read(file).value().get(0).text());
    }

    private Path file(String table) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), table);
    }

    private static void assertProblem(String code, int line, Outcome<?> outcome) {
        assertFalse(outcome.isPresent());
        Problem problem = outcome.problems().get(0);
        assertEquals(code, problem.code());
        assertEquals(line, problem.place().line());
    }
}
