package org.isnad.exchange.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.exchange.ArticleDetails;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.FormatReaderContract;
import org.isnad.exchange.Formats;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadOptions;
import org.junit.jupiter.api.Test;

class JsonlArticlesTest extends FormatReaderContract {

    private static final String LINES = "{\"id\":\"n1\",\"body\":\"سطر\\nآخر 😀\",\"title\":\"عنوان\","
            + "\"authors\":[\"أمل\",\"سامر\"],\"meta\":{\"date\":\"2021-01-05\",\"domain\":\"example.org\"}}\n\n"
            + "{\"body\":\"نص ثانٍ\",\"n\":1}\n";

    @Override
    protected FormatReader reader() {
        return Formats.reader("jsonl-articles").orElseThrow();
    }

    @Override
    protected Path validFile(Path folder) throws IOException {
        return Files.writeString(folder.resolve("articles.jsonl"), LINES);
    }

    @Test
    void keysGiveTheDetails() throws IOException {
        List<ReadDocument> documents = read(file(LINES)).value();
        assertEquals("سطر\nآخر 😀", documents.get(0).text());
        assertEquals(
                new ArticleDetails("عنوان", "أمل، سامر", "example.org", "2021-01-05", ""),
                documents.get(0).details());
        assertEquals("lines-3", documents.get(1).id());
        assertEquals(3, documents.get(1).place().line());
    }

    @Test
    void aKeyIsChosen() throws IOException {
        Path file = file("{\"a\":{\"b\":\"نص\"},\"c\":1}\n");
        assertEquals(
                List.of("a.b", "c"), JsonlArticles.keys(file, Optional.empty()).value());
        JsonlArticles chosen = new JsonlArticles(new ArticleColumns("a.b", "c", "", "", "", "", ""));
        ReadDocument document =
                chosen.read(file, ReadOptions.NONE, new BasicMonitor()).value().get(0);
        assertEquals("نص", document.text());
        assertEquals("1", document.id());
    }

    @Test
    void aBrokenLineRefusesTheWholeFile() throws IOException {
        Outcome<List<ReadDocument>> outcome = read(file(LINES + "{\"body\":\"بلا نهاية\n"));
        assertFalse(outcome.isPresent());
        assertEquals(4, outcome.problems().get(0).place().line());
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        String deep = "{\"body\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}\n";
        assertEquals("article.json", read(file(deep)).problems().get(0).code());
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(folder.resolve("lines.jsonl"), lines);
    }
}
