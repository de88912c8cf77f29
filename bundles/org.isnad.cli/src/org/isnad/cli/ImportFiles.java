package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.exchange.Formats;
import org.isnad.exchange.reading.Readings;

/**
 * Which of the files given are plain text, and which are of another format: those that a reader recognises, and archives. The
 * text that belongs to a brat file is none of its own.
 */
record ImportFiles(List<Path> texts, List<Path> documents) {

    private static final String ZIP = ".zip";

    static ImportFiles of(List<Path> paths) {
        List<Path> texts = new ArrayList<>();
        List<Path> documents = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                folder(path, texts, documents);
            } else {
                (isDocument(path) ? documents : texts).add(path);
            }
        }
        return new ImportFiles(texts, documents);
    }

    /** What is named as a file of another format, but is none, is no text either. */
    private static boolean isDocument(Path file) {
        return Files.isRegularFile(file)
                && (ending(file).equals(ZIP)
                        || isNamedSo(file)
                        || !Readings.recognise(file).isEmpty());
    }

    private static boolean isNamedSo(Path file) {
        String ending = ending(file);
        return Formats.readers().stream()
                .flatMap(reader -> reader.patterns().stream())
                .anyMatch(pattern -> !ending.isEmpty() && pattern.endsWith(ending));
    }

    /** A folder without a file of another format is left whole to those who read texts. */
    private static void folder(Path folder, List<Path> texts, List<Path> documents) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !isHidden(folder, file))
                    .sorted()
                    .toList();
            List<Path> found = new ArrayList<>(Readings.documents(folder, Optional.empty()));
            files.stream().filter(file -> ending(file).equals(ZIP)).forEach(found::add);
            documents.addAll(found);
            if (found.isEmpty()) {
                texts.add(folder);
            } else {
                files.stream()
                        .filter(file -> ending(file).equals(".txt") && !hasAnnotations(file))
                        .forEach(texts::add);
            }
        } catch (IOException | UncheckedIOException e) {
            texts.add(folder);
        }
    }

    private static boolean hasAnnotations(Path file) {
        String name = file.getFileName().toString();
        return Files.exists(file.resolveSibling(name.substring(0, name.length() - 4) + ".ann"));
    }

    private static boolean isHidden(Path folder, Path file) {
        for (Path step : folder.relativize(file)) {
            if (step.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.lastIndexOf('.') < 0 ? "" : name.substring(name.lastIndexOf('.'));
    }
}
