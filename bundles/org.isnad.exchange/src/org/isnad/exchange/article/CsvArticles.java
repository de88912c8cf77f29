package org.isnad.exchange.article;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.BrokenInput;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.ReadDocument;

/**
 * A table of articles after RFC 4180, one a row, with the names of the columns in the first: separated by commas, by semicolons
 * where the first row has more of them, by tabs likewise.
 */
public final class CsvArticles extends ArticleTable {

    /** Reads columns by what their names say. */
    public CsvArticles() {
        this(ArticleColumns.GUESSED);
    }

    /** What is not chosen is guessed. */
    public CsvArticles(ArticleColumns chosen) {
        super(chosen);
    }

    @Override
    public String id() {
        return "csv-articles";
    }

    @Override
    public List<String> patterns() {
        return List.of("*.csv", "*.tsv");
    }

    @Override
    public boolean canRead(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".csv") && !name.endsWith(".tsv") || !Files.isRegularFile(file)) {
            return false;
        }
        String beginning = BrokenInput.beginning(file);
        return !beginning.isBlank() && beginning.indexOf('\0') < 0 && !beginning.startsWith("#FORMAT=WebAnno");
    }

    /** The names of the columns; problems as in reading. */
    public static Outcome<List<String>> columns(Path file, Optional<Charset> charset) {
        return SourceText.of(file, charset).then(text -> {
            try (CSVParser parser = parser(text)) {
                return Outcome.of(List.copyOf(parser.getHeaderNames()));
            } catch (IOException | IllegalArgumentException e) {
                return Outcome.failed(broken(file, 1));
            }
        });
    }

    @Override
    Outcome<List<ReadDocument>> read(Path file, String text) {
        long line = 1;
        try (CSVParser parser = parser(text)) {
            List<String> names = parser.getHeaderNames();
            Outcome<ArticleRows> begun = rows(file, names).then(rows -> known(rows, names, file));
            if (!begun.isPresent()) {
                return Outcome.failed(begun.problems());
            }
            ArticleRows rows = begun.value();
            line = parser.getCurrentLineNumber() + 1;
            for (CSVRecord row : parser) {
                int begin = (int) line;
                line = parser.getCurrentLineNumber() + 1;
                List<Problem> problems = row.isConsistent()
                        ? rows.add(row::get, (int) row.getRecordNumber(), begin)
                        : List.of(width(file, begin, row.size(), names.size()));
                if (!problems.isEmpty()) {
                    return Outcome.failed(problems);
                }
            }
            return rows.documents();
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            return Outcome.failed(broken(file, (int) line));
        }
    }

    private static Problem width(Path file, int line, int cells, int columns) {
        return ExchangeMessages.error(
                "article.width", Place.file(file.toString(), line, 1), file.getFileName(), line, cells, columns);
    }

    /** Columns that were chosen must be there. */
    private static Outcome<ArticleRows> known(ArticleRows rows, List<String> names, Path file) {
        Optional<String> unknown = rows.columns().named().stream()
                .filter(name -> !names.contains(name))
                .findFirst();
        return unknown.isEmpty()
                ? Outcome.of(rows)
                : Outcome.failed(ExchangeMessages.error(
                        "article.no-column",
                        Place.file(file.toString(), 1, 1),
                        file.getFileName(),
                        shortened(unknown.get()),
                        shortened(String.join(", ", names))));
    }

    private static Problem broken(Path file, int line) {
        return ExchangeMessages.error(
                "article.csv",
                Place.file(file.toString(), Math.max(1, line), 1),
                file.getFileName(),
                Math.max(1, line));
    }

    private static CSVParser parser(String text) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setAllowMissingColumnNames(true)
                .build()
                .parse(new StringReader(text));
    }

    /** That of comma, semicolon and tab which stands most often in the first line outside quotes; the comma in doubt. */
    private static char separator(String text) {
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n' && text.charAt(i) != '\r'); i++) {
            quoted ^= text.charAt(i) == '"';
            int which = ",;\t".indexOf(text.charAt(i));
            if (!quoted && which >= 0) {
                counts[which]++;
            }
        }
        int best = counts[1] > counts[0] ? 1 : 0;
        return ",;\t".charAt(counts[2] > counts[best] ? 2 : best);
    }
}
