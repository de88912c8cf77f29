package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.exchange.ExportReport;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.Formats;
import org.isnad.exchange.TemporaryFolder;
import org.isnad.exchange.article.NamePattern;
import org.isnad.exchange.reading.ImportOptions;
import org.isnad.exchange.reading.ReadingReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code isnad convert FILE… --from NAME --to NAME --output DIR}: from one format to another without a project. Where several
 * annotators come in, each goes out into a folder of its own.
 */
@Command(name = "convert", resourceBundle = "org.isnad.cli.messages")
final class ConvertCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<Path> files;

    @Option(names = "--from", paramLabel = "NAME", descriptionKey = "from")
    private String from;

    @Option(names = "--to", required = true, paramLabel = "NAME", descriptionKey = "to")
    private String to;

    @Option(names = "--output", required = true, paramLabel = "DIR", descriptionKey = "output")
    private Path output;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Mixin
    private DocumentOptions options;

    @Override
    public Integer call() throws IOException {
        Optional<FormatReader> reader = options.reader(from);
        FormatWriter writer = Formats.writer(to).orElseThrow(this::unknownFormat);
        Optional<NamePattern> pattern = options.pattern();
        options.charset();
        Terminal terminal = main.terminal();
        Outcome<ImportOptions> importing = options.importing(true);
        terminal.problems(importing.problems());
        if (!importing.isPresent()) {
            return Main.BAD_INPUT;
        }
        try (TemporaryFolder temporary = TemporaryFolder.create()) {
            Outcome<Project> created = Project.create(temporary.path().resolve("project"), to);
            terminal.problems(created.problems());
            if (!created.isPresent()) {
                return Main.BAD_INPUT;
            }
            try (Project project = created.value()) {
                DocumentRun run = new DocumentRun(terminal);
                Optional<ReadingReport> report =
                        run.run(project, files, reader, options.reading(), importing.value(), document -> pattern.map(
                                        p -> p.applied(document))
                                .orElse(document));
                boolean nothing = report.isEmpty()
                        || report.get().documents().stream().allMatch(ReadingReport.ImportedDocument::isRefused);
                if (nothing) {
                    return Main.BAD_INPUT;
                }
                DocumentRun.print(terminal, report.get().mapping());
                return write(project, writer) ? run.code() : Main.BAD_INPUT;
            }
        }
    }

    private boolean write(Project project, FormatWriter writer) throws IOException {
        TreeSet<String> layers = new TreeSet<>();
        project.corpus().getArticles().forEach(article -> layers.addAll(project.layers(article)));
        if (layers.size() < 2) {
            return write(project, writer, layers.stream().findFirst(), output);
        }
        boolean all = true;
        for (String layer : layers) {
            all &= write(project, writer, Optional.of(layer), output.resolve(layer));
        }
        return all;
    }

    private boolean write(Project project, FormatWriter writer, Optional<String> layer, Path folder)
            throws IOException {
        Terminal terminal = main.terminal();
        Outcome<ExportReport> report = writer.write(new ExportRequest(project, layer), folder, terminal.monitor());
        terminal.problems(report.problems());
        if (!report.isPresent()) {
            return false;
        }
        if (json) {
            terminal.json(report.value());
        } else {
            report.value().losses().forEach(loss -> terminal.line(Texts.text("export.loss", loss)));
            terminal.line(Texts.text(
                    "export.done",
                    to,
                    report.value().files().size(),
                    report.value().folder()));
        }
        return true;
    }

    private RuntimeException unknownFormat() {
        String known = Formats.writers().stream().map(FormatWriter::id).collect(Collectors.joining(", "));
        return options.wrong(Texts.text("export.format.unknown", to, known));
    }
}
