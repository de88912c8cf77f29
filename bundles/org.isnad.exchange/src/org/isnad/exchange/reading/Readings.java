package org.isnad.exchange.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.Formats;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadOptions;
import org.isnad.exchange.TemporaryFolder;
import org.isnad.exchange.archive.Archive;

/** Reads files, folders and archives of any format; a bad file is a problem, and the others go on. */
public final class Readings {

    private static final String ZIP = ".zip";

    private Readings() {}

    /** The readers that take a file for one of theirs, in the order of the registry; those of annotations before articles. */
    public static List<FormatReader> recognise(Path file) {
        return Formats.readers().stream().filter(reader -> reader.canRead(file)).toList();
    }

    /**
     * Reads all documents.
     *
     * @param paths files; folders, of which everything below is read that is not hidden, no link, and recognised; zip archives
     *     likewise
     * @param format the one to read with; empty to recognise each file
     * @return without value where no file gave a document
     */
    public static Outcome<List<ReadDocument>> read(
            List<Path> paths, Optional<FormatReader> format, ReadOptions options, Monitor monitor) {
        List<ReadDocument> documents = new ArrayList<>();
        List<Problem> problems = each(paths, format, options, monitor, documents::add);
        if (documents.isEmpty() && problems.stream().noneMatch(Problem::isError)) {
            problems.add(ExchangeMessages.error("import.nothing", Place.NOWHERE));
        }
        return documents.isEmpty() ? Outcome.failed(problems) : Outcome.of(documents, problems);
    }

    /** As {@link #read}, but gives each document away at once, so that memory does not grow with their number. */
    public static List<Problem> each(
            List<Path> paths,
            Optional<FormatReader> format,
            ReadOptions options,
            Monitor monitor,
            Consumer<ReadDocument> taker) {
        ReadOptions shared = options.forMany();
        List<Problem> problems = new ArrayList<>();
        for (Path path : paths) {
            Path whole = path.toAbsolutePath().normalize();
            if (Files.isDirectory(whole)) {
                problems.addAll(folder(whole, whole, format, shared, monitor, taker));
            } else if (isZip(whole) && Files.isRegularFile(whole)) {
                problems.addAll(archive(whole, format, shared, monitor, taker));
            } else {
                problems.addAll(file(whole, format, shared, monitor, taker));
            }
        }
        return problems;
    }

    private static boolean isZip(Path path) {
        return path.getFileName() != null
                && path.getFileName()
                        .toString()
                        .toLowerCase(java.util.Locale.ROOT)
                        .endsWith(ZIP);
    }

    private static List<Problem> file(
            Path file,
            Optional<FormatReader> format,
            ReadOptions options,
            Monitor monitor,
            Consumer<ReadDocument> taker) {
        Place place = Place.file(file.toString());
        if (monitor.isCanceled()) {
            return List.of();
        }
        if (!Files.exists(file)) {
            return List.of(ExchangeMessages.error("import.missing", place, file));
        }
        Optional<FormatReader> reader = format.or(() -> recognise(file).stream().findFirst());
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

    private static List<Problem> archive(
            Path zip,
            Optional<FormatReader> format,
            ReadOptions options,
            Monitor monitor,
            Consumer<ReadDocument> taker) {
        try (TemporaryFolder temporary = TemporaryFolder.create()) {
            Outcome<List<Path>> unpacked = Archive.unpack(zip, temporary.path(), monitor);
            if (!unpacked.isPresent()) {
                return unpacked.problems();
            }
            List<Problem> problems = new ArrayList<>();
            folder(temporary.path(), zip, format, options, monitor, taker).stream()
                    .map(problem -> inArchive(problem, zip, temporary.path()))
                    .forEach(problems::add);
            return problems;
        } catch (IOException e) {
            return List.of(ExchangeMessages.error(
                    "import.unreadable", Place.file(zip.toString()), zip, String.valueOf(e.getMessage())));
        }
    }

    /** The folder that an archive was unpacked into means nothing to the user. */
    private static Problem inArchive(Problem problem, Path zip, Path folder) {
        Place place = problem.place();
        String inside = folder + java.io.File.separator;
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

    /**
     * What there is to read below a folder, sorted: not what is hidden or a link, and of a release only its own tables, for the
     * rest of it holds the same once more.
     *
     * @param format the one to read with; empty to recognise each file
     */
    public static List<Path> documents(Path folder, Optional<FormatReader> format) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !isHidden(folder, file))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        ReleaseTables releases = ReleaseTables.in(files);
        return files.stream()
                .filter(file -> releases.isWanted(file, format.isPresent()))
                .filter(file -> format.map(reader -> reader.canRead(file))
                        .orElseGet(() -> !recognise(file).isEmpty()))
                .toList();
    }

    /** @param name what the user calls it */
    private static List<Problem> folder(
            Path folder,
            Path name,
            Optional<FormatReader> format,
            ReadOptions options,
            Monitor monitor,
            Consumer<ReadDocument> taker) {
        List<Path> readable;
        try {
            readable = documents(folder, format);
        } catch (IOException e) {
            return List.of(ExchangeMessages.error(
                    "import.unreadable", Place.file(name.toString()), name, String.valueOf(e.getMessage())));
        }
        if (readable.isEmpty()) {
            return List.of(ExchangeMessages.error("import.folder", Place.file(name.toString()), name));
        }
        List<Problem> problems = new ArrayList<>();
        readable.forEach(file -> problems.addAll(file(file, format, options, monitor, taker)));
        return problems;
    }

    private static boolean isHidden(Path folder, Path file) {
        for (Path step : folder.relativize(file)) {
            if (step.toString().startsWith(".") || step.toString().equals("__MACOSX")) {
                return true;
            }
        }
        return false;
    }
}
