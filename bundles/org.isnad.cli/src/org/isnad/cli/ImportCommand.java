package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.exchange.ArticleDetails;
import org.isnad.exchange.text.ArticleImport;
import org.isnad.exchange.text.ImportCandidate;
import org.isnad.exchange.text.ImportReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code isnad import DIR FILE…}: articles from plain text. Text that is there already is a finding, exit code 1. */
@Command(name = "import", resourceBundle = "org.isnad.cli.messages")
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "folder")
    private Path folder;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<Path> files;

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "encoding")
    private String encoding;

    @Option(names = "--outlet", paramLabel = "NAME", descriptionKey = "outlet")
    private String outlet;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "date")
    private String date;

    @Option(names = "--dry-run", descriptionKey = "dry")
    private boolean dryRun;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Charset charset = charset();
        requireDay();
        Terminal terminal = main.terminal();
        try (Project project = terminal.open(folder)) {
            if (project == null) {
                return Main.BAD_INPUT;
            }
            Monitor monitor = terminal.monitor();
            List<ImportCandidate> candidates = ArticleImport.preview(files, charset, monitor).stream()
                    .map(this::withGivenDetails)
                    .toList();
            return dryRun ? show(candidates) : run(project, candidates);
        }
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
            terminal.json(ImportResult.of(report));
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

    private ImportCandidate withGivenDetails(ImportCandidate candidate) {
        ArticleDetails guessed = candidate.details();
        return candidate.withDetails(new ArticleDetails(
                guessed.title(),
                guessed.byline(),
                outlet == null ? guessed.outlet() : outlet,
                date == null ? guessed.published() : date,
                guessed.url()));
    }

    private Charset charset() {
        try {
            return encoding == null ? null : Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), Texts.text("import.encoding.bad", encoding));
        }
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
