package org.isnad.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.core.outcome.Outcome;
import org.isnad.exchange.release.Rehydration;
import org.isnad.exchange.release.RehydrationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code isnad rehydrate BUNDLE TEXTS}: the data of a release without texts, filled from one's own copies of the articles. */
@Command(name = "rehydrate", resourceBundle = "org.isnad.cli.messages")
final class RehydrateCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(index = "0", paramLabel = "BUNDLE", descriptionKey = "bundle")
    private Path bundle;

    @Parameters(index = "1", paramLabel = "TEXTS", descriptionKey = "rehydrate.texts")
    private Path texts;

    @Option(names = "--output", required = true, paramLabel = "DIR", descriptionKey = "output")
    private Path output;

    @Option(names = "--partial", descriptionKey = "rehydrate.partial")
    private boolean partial;

    @Override
    public Integer call() {
        Terminal terminal = main.terminal();
        Outcome<RehydrationReport> outcome = Rehydration.run(bundle, texts, output, partial, terminal.monitor());
        terminal.problems(outcome.problems());
        if (!outcome.isPresent()) {
            return Main.BAD_INPUT;
        }
        RehydrationReport report = outcome.value();
        terminal.line(Texts.text(
                "rehydrate.done", report.filled(), report.missing().size(), report.files(), report.folder()));
        return report.missing().isEmpty() ? Main.OK : Main.FINDINGS;
    }
}
