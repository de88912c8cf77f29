package org.isnad.ui.exchange.reading;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.core.outcome.Outcome;
import org.isnad.exchange.Format;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.article.ArticleColumns;
import org.isnad.exchange.article.CsvArticles;
import org.isnad.exchange.article.JsonlArticles;
import org.isnad.exchange.reading.Readings;

/** Files with an article a row or a line, whose columns or keys the user may choose. */
final class ArticleTables {

    static final String CSV = new CsvArticles().id();
    static final String JSONL = new JsonlArticles().id();

    private ArticleTables() {}

    /** The first of the paths that is such a file. */
    static Optional<Path> first(List<Path> paths) {
        return paths.stream()
                .filter(Files::isRegularFile)
                .filter(path ->
                        Readings.recognise(path).stream().map(Format::id).anyMatch(ArticleTables::isOne))
                .findFirst();
    }

    private static boolean isOne(String format) {
        return format.equals(CSV) || format.equals(JSONL);
    }

    private static boolean isCsv(Path file) {
        return Readings.recognise(file).stream().map(Format::id).anyMatch(CSV::equals);
    }

    /** The names of the columns, or the keys that occur. */
    static Outcome<List<String>> names(Path file, Optional<Charset> charset) {
        return isCsv(file) ? CsvArticles.columns(file, charset) : JsonlArticles.keys(file, charset);
    }

    /** Reads such files by these columns. */
    static FormatReader reader(Path file, ArticleColumns columns) {
        return isCsv(file) ? new CsvArticles(columns) : new JsonlArticles(columns);
    }
}
