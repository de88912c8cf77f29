package org.isnad.exchange.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ChosenFolder;

/** The files that a choice of files and folders means. */
final class TextFiles {

    private TextFiles() {}

    /**
     * Files as they were named; of folders every {@code *.txt} below that is neither hidden nor a link, by name. Each file once. What
     * gives no file stands there with its problem instead of null.
     */
    static Map<Path, Problem> find(List<Path> chosen) {
        Map<Path, Problem> found = new LinkedHashMap<>();
        for (Path path : chosen) {
            Path whole = path.toAbsolutePath().normalize();
            if (Files.isDirectory(whole)) {
                addFolder(whole, found);
            } else if (Files.exists(whole)) {
                found.putIfAbsent(whole, null);
            } else {
                found.put(whole, TextMessages.error("import.missing", whole, whole));
            }
        }
        return found;
    }

    private static void addFolder(Path folder, Map<Path, Problem> found) {
        try {
            List<Path> texts = ChosenFolder.files(folder).stream()
                    .filter(file -> isText(folder, file))
                    .toList();
            texts.forEach(file -> found.putIfAbsent(file, null));
            if (texts.isEmpty()) {
                found.put(folder, TextMessages.error("import.folder", folder, folder));
            }
        } catch (IOException e) {
            found.put(folder, TextMessages.error("import.unreadable", folder, folder, e.getMessage()));
        }
    }

    private static boolean isText(Path folder, Path file) {
        for (Path step : folder.relativize(file)) {
            if (step.toString().startsWith(".")) {
                return false;
            }
        }
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".txt");
    }
}
