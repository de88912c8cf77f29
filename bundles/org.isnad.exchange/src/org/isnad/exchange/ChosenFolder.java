package org.isnad.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What lies below a folder that somebody chose. Links in it are not followed, but the folder itself may be one. */
public final class ChosenFolder {

    private ChosenFolder() {}

    /** All regular files, sorted by name, under the folder as it was named. */
    public static List<Path> files(Path folder) throws IOException {
        // A walk that begins at a link sees nothing but the link.
        Path begin = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
        try (Stream<Path> walk = Files.walk(begin)) {
            return walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> folder.resolve(begin.relativize(file)))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
