package org.isnad.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.Formats;
import org.isnad.exchange.ReadOptions;
import org.isnad.exchange.article.ArticleColumns;
import org.isnad.exchange.article.CsvArticles;
import org.isnad.exchange.article.JsonlArticles;
import org.isnad.exchange.article.NamePattern;
import org.isnad.exchange.mapping.Mapping;
import org.isnad.exchange.reading.ImportOptions;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What is told of files in any format; wrong use throws what picocli shows. */
final class DocumentOptions {

    /** The name of the format that has no reader of its own. */
    static final String TEXT = "text";

    private static final Set<String> COLUMNS =
            Set.of("text", "id", "title", "byline", "outlet", "date", "url", "event");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "mapping")
    private Path mapping;

    @Option(names = "--annotator", paramLabel = "NAME", descriptionKey = "annotator")
    private String annotator;

    @Option(names = "--typesystem", paramLabel = "FILE", descriptionKey = "typesystem")
    private Path typeSystem;

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "encoding")
    private String encoding;

    @Option(names = "--column", paramLabel = "PART=NAME", descriptionKey = "column")
    private Map<String, String> columns = Map.of();

    @Option(names = "--name-pattern", paramLabel = "PATTERN", descriptionKey = "pattern")
    private String pattern;

    Charset charset() {
        try {
            return encoding == null ? null : Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw wrong(Texts.text("import.encoding.bad", encoding));
        }
    }

    ReadOptions reading() {
        return new ReadOptions(Optional.ofNullable(typeSystem), Optional.ofNullable(charset()));
    }

    /** The reader of a format, with the columns chosen; empty for a format that is to be recognised. */
    Optional<FormatReader> reader(String format) {
        columns.keySet().stream()
                .filter(key -> !COLUMNS.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw wrong(Texts.text(
                            "import.column.bad",
                            key,
                            String.join(", ", COLUMNS.stream().sorted().toList())));
                });
        if (format == null) {
            return columns.isEmpty() ? Optional.empty() : Optional.of(new TableReader(chosen()));
        }
        FormatReader reader = Formats.reader(format)
                .orElseThrow(() -> wrong(Texts.text(
                        "export.format.unknown",
                        format,
                        Stream.concat(
                                        Stream.of(TEXT),
                                        Formats.readers().stream().map(FormatReader::id))
                                .collect(Collectors.joining(", ")))));
        if (columns.isEmpty()) {
            return Optional.of(reader);
        }
        return Optional.of(
                switch (format) {
                    case "csv-articles" -> new CsvArticles(chosen());
                    case "jsonl-articles" -> new JsonlArticles(chosen());
                    default -> reader;
                });
    }

    private ArticleColumns chosen() {
        return new ArticleColumns(
                column("text"),
                column("id"),
                column("title"),
                column("byline"),
                column("outlet"),
                column("date"),
                column("url"),
                column("event"));
    }

    private String column(String name) {
        return columns.getOrDefault(name, "");
    }

    Optional<NamePattern> pattern() {
        if (pattern == null) {
            return Optional.empty();
        }
        Outcome<NamePattern> outcome = NamePattern.of(pattern);
        if (!outcome.isPresent()) {
            Problem problem = outcome.problems().get(0);
            throw wrong(problem.message() + " " + problem.remedy());
        }
        return outcome.toOptional();
    }

    /** Without value where the mapping cannot be read. */
    Outcome<ImportOptions> importing(boolean asIs) {
        ImportOptions plain = new ImportOptions(annotator == null ? "" : annotator, Optional.empty(), asIs);
        return mapping == null
                ? Outcome.of(plain)
                : Mapping.read(mapping).then(read -> Outcome.of(plain.with(read), List.of()));
    }

    CommandLine.ParameterException wrong(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
