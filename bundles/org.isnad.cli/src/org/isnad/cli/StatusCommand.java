package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.core.project.AtomicFile;
import org.isnad.core.project.Project;
import org.isnad.core.work.WorkSnapshot;
import org.isnad.exchange.JsonOutput;
import org.isnad.review.workflow.ArticleStatus;
import org.isnad.review.workflow.StatusReport;
import org.isnad.review.workflow.WorkState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code isnad status DIR}: how far every annotator and the reviewer are with every article. */
@Command(name = "status", resourceBundle = "org.isnad.cli.messages")
final class StatusCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private ProjectFolder folder;

    @Option(names = "--json", paramLabel = "FILE", descriptionKey = "json")
    private Path json;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = main.terminal();
        try (Project project = folder.open(terminal)) {
            if (project == null) {
                return Main.BAD_INPUT;
            }
            StatusReport report = StatusReport.of(WorkSnapshot.take(project), terminal.monitor());
            if (json == null) {
                print(report);
            } else if (json.toString().equals("-")) {
                terminal.json(StatusJson.of(report));
            } else {
                AtomicFile.write(json, output -> JsonOutput.write(StatusJson.of(report), output));
            }
            return Main.OK;
        }
    }

    private void print(StatusReport report) {
        for (ArticleStatus article : report.articles()) {
            String layers = article.layers().entrySet().stream()
                    .map(layer ->
                            layer.getKey() + ": " + layer.getValue().state().label())
                    .collect(Collectors.joining(", "));
            main.terminal()
                    .line(Texts.text(
                            article.open().isPresent() ? "status.open" : "status.line",
                            article.article().id(),
                            layers.isEmpty() ? "–" : layers,
                            article.gold().label(),
                            article.open().orElse(0)));
        }
        for (String annotator : report.annotators()) {
            main.terminal().line(Texts.text("status.annotator", annotator, counts(report.counts(annotator))));
        }
        String gold = report.gold().entrySet().stream()
                .map(count -> count.getKey().label() + ' ' + count.getValue())
                .collect(Collectors.joining(", "));
        main.terminal().line(Texts.text("status.gold", gold.isEmpty() ? "–" : gold));
        report.open().ifPresent(open -> main.terminal().line(Texts.text("status.units", open)));
    }

    private static String counts(Map<WorkState, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getKey().label() + ' ' + count.getValue())
                .collect(Collectors.joining(", "));
    }
}
