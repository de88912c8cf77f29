package org.isnad.exchange.reading;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadOptions;
import org.isnad.exchange.TemporaryFolder;
import org.isnad.exchange.archive.Archive;

/**
 * Reads one path after another, all in the same way; each returns what was wrong.
 *
 * @param format the one to read with; empty to recognise each file
 * @param taker gets each document at once
 */
record ReadingRun(Optional<FormatReader> format, ReadOptions options, Monitor monitor, Consumer<ReadDocument> taker) {

    /** A file, a folder or an archive. */
    List<Problem> path(Path path) {
        if (Files.isDirectory(path)) {
            return folder(path);
        }
        return Readings.isArchive(path) && Files.isRegularFile(path) ? archive(path) : file(path);
    }

    private List<Problem> file(Path file) {
        Place place = Place.file(file.toString());
        if (monitor.isCanceled()) {
            return List.of();
        }
        if (!Files.exists(file)) {
            return List.of(ExchangeMessages.error("import.missing", place, file));
        }
        Optional<FormatReader> reader =
                format.or(() -> Readings.recognise(file).stream().findFirst());
        if (reader.isEmpty()) {
            return List.of(ExchangeMessages.error("import.unknown", place, file.getFileName()));
        }
        monitor.subTask(String.valueOf(file.getFileName()));
        Outcome<List<ReadDocument>> read = reader.get().read(file, options, monitor);
        if (read.isPresent()) {
            read.value().forEach(taker);
        }
        return read.problems();
    }

    private List<Problem> folder(Path folder) {
        try {
            List<Path> readable = Readings.documents(folder, format);
            List<Path> archives = Readings.archives(folder);
            if (readable.isEmpty() && archives.isEmpty()) {
                return List.of(nothing(folder));
            }
            List<Problem> problems = new ArrayList<>();
            readable.forEach(file -> problems.addAll(file(file)));
            archives.forEach(archive -> problems.addAll(archive(archive)));
            return problems;
        } catch (IOException e) {
            return List.of(unreadable(folder, e));
        }
    }

    private List<Problem> archive(Path zip) {
        if (monitor.isCanceled()) {
            return List.of();
        }
        try (TemporaryFolder temporary = TemporaryFolder.create()) {
            Outcome<List<Path>> unpacked = Archive.unpack(zip, temporary.path(), monitor);
            if (!unpacked.isPresent()) {
                return unpacked.problems();
            }
            return unpacked(temporary.path(), zip).stream()
                    .map(problem -> inArchive(problem, zip, temporary.path()))
                    .toList();
        } catch (IOException e) {
            return List.of(unreadable(zip, e));
        }
    }

    /** Archives inside an archive stay shut, so that nothing grows without end. */
    private List<Problem> unpacked(Path folder, Path zip) throws IOException {
        List<Path> readable = Readings.documents(folder, format);
        List<Problem> problems = new ArrayList<>();
        for (Path archive : Readings.archives(folder)) {
            problems.add(ExchangeMessages.warning(
                    "import.archive-inside", Place.file(archive.toString()), folder.relativize(archive)));
        }
        if (readable.isEmpty()) {
            problems.add(nothing(zip));
        }
        readable.forEach(file -> problems.addAll(file(file)));
        return problems;
    }

    private static Problem nothing(Path path) {
        return ExchangeMessages.error("import.folder", Place.file(path.toString()), path);
    }

    private static Problem unreadable(Path path, IOException e) {
        return ExchangeMessages.error(
                "import.unreadable", Place.file(path.toString()), path, String.valueOf(e.getMessage()));
    }

    /** The folder that an archive was unpacked into means nothing to the user. */
    private static Problem inArchive(Problem problem, Path zip, Path folder) {
        Place place = problem.place();
        String inside = folder + File.separator;
        String file = place.file() == null ? zip.toString() : place.file().replace(inside, zip + "!");
        return new Problem(
                problem.code(),
                problem.severity(),
                problem.message().replace(inside, ""),
                new Place(
                        file,
                        place.article(),
                        place.layer(),
                        place.item(),
                        place.begin(),
                        place.end(),
                        place.line(),
                        place.column()),
                problem.remedy());
    }
}
