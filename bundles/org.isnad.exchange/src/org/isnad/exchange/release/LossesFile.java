package org.isnad.exchange.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.exchange.Losses.Loss;
import org.isnad.exchange.release.ReleaseFacts.FormatFacts;

/** {@code losses.md}: what each format of the bundle could not hold, in English. */
final class LossesFile {

    private LossesFile() {}

    static void write(Path file, List<FormatFacts> formats) throws IOException {
        StringBuilder text = new StringBuilder("# What each format could not hold\n\n");
        text.append(
                "The UIMA files hold everything; the others leave out what their format has no place for. Numbers are of the\n");
        text.append("gold layer.\n");
        for (FormatFacts format : formats) {
            text.append("\n## ")
                    .append(format.label())
                    .append(" (`")
                    .append(format.folder())
                    .append("`)\n\n");
            text.append(format.cannotHold()).append('\n');
            if (!format.losses().isEmpty()) {
                text.append("\n| lost | how many |\n|---|--:|\n");
            }
            for (Loss loss : format.losses()) {
                text.append("| ")
                        .append(loss.sentence())
                        .append(" | ")
                        .append(loss.count())
                        .append(" |\n");
            }
        }
        Files.writeString(file, text);
    }
}
