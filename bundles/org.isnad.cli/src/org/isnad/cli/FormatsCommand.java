package org.isnad.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.exchange.Format;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.Formats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code isnad formats}: what can be imported and exported, and what each format cannot hold. */
@Command(name = "formats", resourceBundle = "org.isnad.cli.messages")
final class FormatsCommand implements Callable<Integer> {

    private record FormatInfo(
            String id, String label, List<String> patterns, boolean imports, boolean exports, String cannotHold) {}

    @ParentCommand
    private Main main;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        List<FormatInfo> formats = new ArrayList<>();
        formats.add(
                new FormatInfo(DocumentOptions.TEXT, Texts.text("formats.text"), List.of("*.txt"), true, false, ""));
        Formats.writers().forEach(writer -> formats.add(info(writer)));
        formats.add(new FormatInfo(
                ReleaseOptions.FORMAT,
                Texts.text("formats.gold"),
                List.of(),
                false,
                true,
                Texts.text("formats.gold.loss")));
        for (FormatReader reader : Formats.readers()) {
            if (Formats.writer(reader.id()).isEmpty()) {
                formats.add(info(reader, true, false, ""));
            }
        }
        formats.sort((one, two) -> one.id().compareTo(two.id()));
        if (json) {
            main.terminal().json(formats);
        } else {
            formats.forEach(this::print);
        }
        return Main.OK;
    }

    private void print(FormatInfo format) {
        String ways = Texts.text(
                format.imports() && format.exports()
                        ? "formats.both"
                        : format.imports() ? "formats.in" : "formats.out");
        main.terminal().line(Texts.text("formats.way", format.id(), format.label(), ways));
        if (!format.cannotHold().isEmpty()) {
            main.terminal().line(Texts.text("formats.loss", format.cannotHold()));
        }
    }

    private static FormatInfo info(FormatWriter writer) {
        return info(writer, Formats.reader(writer.id()).isPresent(), true, writer.cannotHold());
    }

    private static FormatInfo info(Format format, boolean imports, boolean exports, String cannotHold) {
        return new FormatInfo(format.id(), format.label(), format.patterns(), imports, exports, cannotHold);
    }
}
