package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.exchange.ExportReport;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.Formats;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code isnad export DIR}: a dataset in one of the formats. */
@Command(name = "export", resourceBundle = "org.isnad.cli.messages")
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private ProjectFolder folder;

    @Option(names = "--format", required = true, paramLabel = "NAME", descriptionKey = "format")
    private String format;

    @Option(names = "--output", required = true, paramLabel = "DIR", descriptionKey = "output")
    private Path output;

    @Option(names = "--layer", paramLabel = "ANNOTATOR", descriptionKey = "layer")
    private String layer;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Mixin
    private ReleaseOptions release;

    @Override
    public Integer call() throws IOException {
        if (format.equals(ReleaseOptions.FORMAT)) {
            return release.run(main.terminal(), folder.path(), output, json);
        }
        FormatWriter writer = Formats.writer(format).orElseThrow(this::unknownFormat);
        Terminal terminal = main.terminal();
        try (Project project = folder.open(terminal)) {
            if (project == null) {
                return Main.BAD_INPUT;
            }
            ExportRequest request = new ExportRequest(project, Optional.ofNullable(layer));
            Outcome<ExportReport> report = writer.write(request, output, terminal.monitor());
            terminal.problems(report.problems());
            if (!report.isPresent()) {
                return Main.BAD_INPUT;
            }
            if (json) {
                terminal.json(report.value());
            } else {
                print(report.value());
            }
            return Main.OK;
        }
    }

    private CommandLine.ParameterException unknownFormat() {
        String known = Stream.concat(
                        Stream.of(ReleaseOptions.FORMAT),
                        Formats.writers().stream().map(FormatWriter::id))
                .collect(Collectors.joining(", "));
        return new CommandLine.ParameterException(
                spec.commandLine(), Texts.text("export.format.unknown", format, known));
    }

    private void print(ExportReport report) {
        Terminal terminal = main.terminal();
        report.files().forEach(file -> terminal.line(Texts.text("export.file", file.name(), file.entries())));
        report.losses().forEach(loss -> terminal.line(Texts.text("export.loss", loss)));
        terminal.line(Texts.text("export.done", format, report.files().size(), report.folder()));
    }
}
