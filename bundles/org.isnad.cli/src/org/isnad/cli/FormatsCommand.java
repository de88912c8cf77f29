package org.isnad.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.Formats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code isnad formats}: what can be exported, and what each format cannot hold. */
@Command(name = "formats", resourceBundle = "org.isnad.cli.messages")
final class FormatsCommand implements Callable<Integer> {

    private record FormatInfo(String id, String label, java.util.List<String> patterns, String cannotHold) {}

    @ParentCommand
    private Main main;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        var formats = Formats.writers().stream().map(FormatsCommand::info).toList();
        if (json) {
            main.terminal().json(formats);
        } else {
            formats.forEach(format ->
                    main.terminal().line(Texts.text("formats.line", format.id(), format.label(), format.cannotHold())));
        }
        return Main.OK;
    }

    private static FormatInfo info(FormatWriter writer) {
        return new FormatInfo(writer.id(), writer.label(), writer.patterns(), writer.cannotHold());
    }
}
