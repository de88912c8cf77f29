package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.exchange.ArticleDetails;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.article.NamePattern;
import org.isnad.exchange.reading.ImportOptions;
import org.isnad.exchange.reading.ReadingReport;
import org.isnad.exchange.text.ArticleImport;
import org.isnad.exchange.text.ImportCandidate;
import org.isnad.exchange.text.ImportReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code isnad import DIR FILE…}: articles from plain text, and articles and annotations from the formats that there are
 * readers for. What is there already is a finding, exit code 1.
 */
@Command(name = "import", resourceBundle = "org.isnad.cli.messages")
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private ProjectFolder folder;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<Path> files;

    @Option(names = "--format", paramLabel = "NAME", descriptionKey = "format")
    private String format;

    @Mixin
    private DocumentOptions options;

    @Option(names = "--outlet", paramLabel = "NAME", descriptionKey = "outlet")
    private String outlet;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "date")
    private String date;

    @Option(names = "--dry-run", descriptionKey = "dry")
    private boolean dryRun;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** What {@code --json} prints, of texts and documents together. */
    private final Map<String, Object> results = new LinkedHashMap<>();

    @Override
    public Integer call() throws IOException {
        Charset charset = options.charset();
        requireDay();
        boolean text = DocumentOptions.TEXT.equals(format);
        Optional<FormatReader> reader = options.reader(text ? null : format);
        Optional<NamePattern> pattern = options.pattern();
        Terminal terminal = main.terminal();
        Outcome<ImportOptions> importing = options.importing(false);
        terminal.problems(importing.problems());
        try (Project project = importing.isPresent() ? folder.open(terminal) : null) {
            if (project == null) {
                return Main.BAD_INPUT;
            }
            ImportFiles chosen = text
                    ? new ImportFiles(files, List.of())
                    : reader.isPresent() ? new ImportFiles(List.of(), files) : ImportFiles.of(files);
            int code = Main.OK;
            if (!chosen.documents().isEmpty()) {
                code = documents(project, chosen.documents(), reader, importing.value(), pattern);
            }
            if (!chosen.texts().isEmpty()) {
                code = Math.max(code, texts(project, chosen.texts(), charset, pattern));
            }
            if (!results.isEmpty()) {
                terminal.json(results);
            }
            return code;
        }
    }

    private int texts(Project project, List<Path> texts, Charset charset, Optional<NamePattern> pattern)
            throws IOException {
        List<ImportCandidate> candidates = ArticleImport.preview(
                        texts, charset, main.terminal().monitor())
                .stream()
                .map(candidate -> named(candidate, pattern))
                .map(candidate -> candidate.withDetails(given(candidate.details())))
                .toList();
        return dryRun ? show(candidates) : run(project, candidates);
    }

    private static ImportCandidate named(ImportCandidate candidate, Optional<NamePattern> pattern) {
        return pattern.flatMap(p -> p.details(candidate.path().getFileName().toString()))
                .map(told -> candidate.withDetails(NamePattern.over(told, candidate.details())))
                .orElse(candidate);
    }

    private int documents(
            Project project,
            List<Path> paths,
            Optional<FormatReader> reader,
            ImportOptions importing,
            Optional<NamePattern> pattern)
            throws IOException {
        if (dryRun) {
            return new DocumentPreview(main.terminal()).show(paths, reader, options.reading(), importing.mapping());
        }
        DocumentRun run = new DocumentRun(main.terminal());
        Optional<ReadingReport> report = run.run(
                project,
                paths,
                reader,
                options.reading(),
                importing,
                document -> given(pattern.map(p -> p.applied(document)).orElse(document)));
        if (report.isPresent() && json) {
            results.putAll(ImportResult.of(report.get()));
        } else {
            report.ifPresent(run::print);
        }
        return run.code();
    }

    private int show(List<ImportCandidate> candidates) throws IOException {
        print(candidates);
        candidates.forEach(candidate -> main.terminal().problems(candidate.problems()));
        main.terminal().line(Texts.text("import.dry"));
        return candidates.stream().allMatch(ImportCandidate::isImportable) ? Main.OK : Main.FINDINGS;
    }

    private int run(Project project, List<ImportCandidate> candidates) throws IOException {
        Terminal terminal = main.terminal();
        Outcome<ImportReport> outcome = ArticleImport.run(project, candidates, terminal.monitor());
        if (outcome.isPresent() && !json) {
            print(candidates.stream().filter(ImportCandidate::isImportable).toList());
        }
        terminal.problems(outcome.problems());
        if (!outcome.isPresent()) {
            return Main.BAD_INPUT;
        }
        ImportReport report = outcome.value();
        if (json) {
            results.putAll(ImportResult.of(report));
        } else if (!report.imported().isEmpty() || !report.twice().isEmpty()) {
            terminal.line(Texts.text("import.done", report.imported().size(), candidates.size(), project.folder()));
        }
        if (!report.refused().isEmpty()) {
            return Main.BAD_INPUT;
        }
        return report.twice().isEmpty() ? Main.OK : Main.FINDINGS;
    }

    private void print(List<ImportCandidate> candidates) {
        for (ImportCandidate candidate : candidates) {
            String text = candidate.text();
            String name = candidate.charset().name();
            ArticleDetails details = candidate.details();
            main.terminal()
                    .line(Texts.text(
                            "import.line",
                            candidate.path().getFileName(),
                            Texts.text(candidate.isCharsetCertain() ? "import.certain" : "import.guessed", name),
                            text.codePointCount(0, text.length())));
            main.terminal()
                    .line(Texts.text(
                            "import.meta", details.title(), details.byline(), details.outlet(), details.published()));
        }
    }

    private ReadDocument given(ReadDocument document) {
        return new ReadDocument(
                document.id(),
                given(document.details()),
                document.language(),
                document.text(),
                document.layers(),
                document.registry(),
                document.place());
    }

    /** What is given here goes before what is guessed or read. */
    private ArticleDetails given(ArticleDetails guessed) {
        return new ArticleDetails(
                guessed.title(),
                guessed.byline(),
                outlet == null ? guessed.outlet() : outlet,
                date == null ? guessed.published() : date,
                guessed.url(),
                guessed.event());
    }

    private void requireDay() {
        try {
            if (date != null) {
                LocalDate.parse(date);
            }
        } catch (DateTimeParseException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), Texts.text("import.date.bad", date));
        }
    }
}
