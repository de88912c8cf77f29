package org.isnad.exchange.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ChosenFolder;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.Formats;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadOptions;

/** Reads files, folders and archives of any format; a bad file is a problem, and the others go on. */
public final class Readings {

    private Readings() {}

    /** The readers that take a file for one of theirs, in the order of the registry; those of annotations before articles. */
    public static List<FormatReader> recognise(Path file) {
        return Formats.readers().stream().filter(reader -> reader.canRead(file)).toList();
    }

    /**
     * Reads all documents.
     *
     * @param paths files; folders, of which everything below is read that is not hidden, no link, and recognised, archives
     *     too; zip archives likewise, but for archives inside, of which a warning says that they stay shut
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
        ReadingRun run = new ReadingRun(format, options.forMany(), monitor, taker);
        List<Problem> problems = new ArrayList<>();
        paths.forEach(path -> problems.addAll(run.path(path.toAbsolutePath().normalize())));
        return problems;
    }

    /**
     * What there is to read below a folder, sorted: not what is hidden or a link, and of a release only its own tables, for the
     * rest of it holds the same once more.
     *
     * @param format the one to read with; empty to recognise each file
     */
    public static List<Path> documents(Path folder, Optional<FormatReader> format) throws IOException {
        List<Path> files = files(folder);
        ReleaseTables releases = ReleaseTables.in(files);
        return files.stream()
                .filter(file -> releases.isWanted(file, format.isPresent()))
                .filter(file -> format.map(reader -> reader.canRead(file))
                        .orElseGet(() -> !recognise(file).isEmpty()))
                .toList();
    }

    /** The zip archives below a folder, sorted; not what is hidden or a link. */
    static List<Path> archives(Path folder) throws IOException {
        return files(folder).stream().filter(Readings::isArchive).toList();
    }

    /** Whether a file is called as zip archives are. */
    static boolean isArchive(Path path) {
        return path.getFileName() != null
                && path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static List<Path> files(Path folder) throws IOException {
        return ChosenFolder.files(folder).stream()
                .filter(file -> !isHidden(folder, file))
                .toList();
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
