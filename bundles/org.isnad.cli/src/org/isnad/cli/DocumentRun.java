package org.isnad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadOptions;
import org.isnad.exchange.mapping.MappingReport;
import org.isnad.exchange.reading.AnnotatedImport;
import org.isnad.exchange.reading.ImportOptions;
import org.isnad.exchange.reading.ReadingReport;
import org.isnad.exchange.reading.ReadingReport.ImportedDocument;
import org.isnad.exchange.reading.Readings;

/** Reads documents and brings each into a project at once, so that memory does not grow with their number. */
final class DocumentRun {

    private static final String THERE = "import.layer-there";

    private final Terminal terminal;
    private final List<Problem> problems = new ArrayList<>();

    DocumentRun(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Without value, after the problems were printed, where the import could not begin. */
    Optional<ReadingReport> run(
            Project project,
            List<Path> paths,
            Optional<FormatReader> format,
            ReadOptions options,
            ImportOptions importing,
            UnaryOperator<ReadDocument> details) {
        Outcome<AnnotatedImport> begun = AnnotatedImport.begin(project, importing);
        problems.addAll(begun.problems());
        ReadingReport report = null;
        if (begun.isPresent()) {
            try (AnnotatedImport run = begun.value()) {
                problems.addAll(Readings.each(
                        paths,
                        format,
                        options,
                        terminal.monitor(),
                        document ->
                                problems.addAll(run.add(details.apply(document)).problems())));
                Outcome<ReadingReport> finished = run.finish(false);
                problems.addAll(finished.problems());
                report = finished.value();
            }
        }
        terminal.problems(problems);
        return Optional.ofNullable(report);
    }

    /** 2 where a file or document was refused, 1 where something was there already, else 0. */
    int code() {
        if (problems.stream().anyMatch(Problem::isError)) {
            return Main.BAD_INPUT;
        }
        boolean there = problems.stream()
                .anyMatch(problem ->
                        problem.code().equals(THERE) || problem.code().equals("import.text-there"));
        return there ? Main.FINDINGS : Main.OK;
    }

    void print(ReadingReport report) {
        for (ImportedDocument document : report.documents()) {
            if (!document.isRefused()) {
                String key = document.fresh() ? "import.document.new" : "import.document.known";
                terminal.line(
                        Texts.text(key, document.name(), document.article(), String.join(", ", document.layers())));
            }
        }
        print(terminal, report.mapping());
        if (report.documents().isEmpty()) {
            return;
        }
        long articles =
                report.documents().stream().filter(ImportedDocument::fresh).count();
        terminal.line(Texts.text("import.documents", articles, report.layers(), report.actors(), report.issues()));
    }

    /** What was mapped, and what was not and why. */
    static void print(Terminal terminal, MappingReport report) {
        for (MappingReport.TypeCount type : report.types()) {
            terminal.line(Texts.text("import.mapped", type.type(), type.mapped(), type.found()));
            type.reasons().forEach((reason, count) -> terminal.line(Texts.text("import.unmapped", count, reason)));
        }
    }
}
