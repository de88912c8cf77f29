package org.isnad.core.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What journals are called: {@code .NAME.journal} beside the file; {@code .NAME~2.journal} where an older one still waits
 * for a decision; {@code .NAME.journal.aside} where it fits the file no more.
 */
final class JournalNames {

    private static final String ENDING = ".journal";
    private static final Pattern NAME = Pattern.compile("\\.(.+?)(~[0-9]+)?\\.journal");

    private JournalNames() {}

    /** The journal of a file such as {@code mercury.xmi}. */
    static Path of(Path file) {
        String name = file.getFileName().toString();
        return file.resolveSibling("." + name.substring(0, name.lastIndexOf('.')) + ENDING);
    }

    /** The name that a journal has in common with its file, or null where a file is no journal. */
    static String name(Path journal) {
        Matcher matcher = NAME.matcher(journal.getFileName().toString());
        return matcher.matches() ? matcher.group(1) : null;
    }

    /** Whether the journal had to give way to a newer one. */
    static boolean isOlder(Path journal) {
        Matcher matcher = NAME.matcher(journal.getFileName().toString());
        return matcher.matches() && matcher.group(2) != null;
    }

    /** Moves a journal that stands where a new one is to begin. */
    static void giveWay(Path journal) throws IOException {
        if (Files.exists(journal)) {
            String name = journal.getFileName().toString();
            String stem = name.substring(0, name.length() - ENDING.length());
            int number = 2;
            while (Files.exists(journal.resolveSibling(stem + '~' + number + ENDING))) {
                number++;
            }
            Files.move(journal, journal.resolveSibling(stem + '~' + number + ENDING));
        }
    }

    /** Moves a journal that fits its file no more to where it is never applied, and says where. */
    static Path setAside(Path journal) throws IOException {
        Path aside = journal.resolveSibling(journal.getFileName() + ".aside");
        for (int number = 2; Files.exists(aside); number++) {
            aside = journal.resolveSibling(journal.getFileName() + "~" + number + ".aside");
        }
        return Files.move(journal, aside);
    }

    /** Makes a new name in a folder last; systems that open no folders do that by themselves. */
    static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders.
        }
    }
}
