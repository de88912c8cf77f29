package org.isnad.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.isnad.core.check.CheckReport;
import org.isnad.core.check.Checks;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Severity;
import org.isnad.core.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code isnad check DIR}: the rules of the scheme over every layer. */
@Command(name = "check", resourceBundle = "org.isnad.cli.messages")
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private ProjectFolder folder;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--strict", descriptionKey = "strict")
    private boolean strict;

    @Option(names = "--errors-only", descriptionKey = "errors")
    private boolean errorsOnly;

    @Override
    public Integer call() throws IOException {
        try (Project project = folder.open(main.terminal())) {
            if (project == null) {
                return Main.BAD_INPUT;
            }
            Outcome<CheckReport> outcome =
                    Checks.project(project, main.terminal().monitor());
            main.terminal().problems(outcome.problems());
            if (!outcome.isPresent()) {
                return Main.BAD_INPUT;
            }
            CheckReport report = outcome.value();
            if (json) {
                main.terminal().json(report);
            } else {
                print(report);
            }
            long found = report.count(Severity.ERROR) + (strict ? report.count(Severity.WARNING) : 0);
            return found > 0 ? Main.FINDINGS : Main.OK;
        }
    }

    private void print(CheckReport report) {
        report.problems().stream()
                .filter(problem -> !errorsOnly || problem.isError())
                .forEach(problem -> main.terminal().line(Terminal.sentence(problem) + " [" + problem.code() + ']'));
        main.terminal()
                .line(Texts.text(
                        "check.done",
                        report.articles(),
                        report.layers(),
                        report.count(Severity.ERROR),
                        report.count(Severity.WARNING),
                        report.count(Severity.INFO)));
    }
}
