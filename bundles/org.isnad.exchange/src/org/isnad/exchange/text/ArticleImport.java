package org.isnad.exchange.text;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Hashes;
import org.isnad.core.project.Project;
import org.isnad.text.Folding;
import org.isnad.uima.MachinePipeline;

/**
 * The import of plain-text articles in two steps: look at the files, then add those that the user wants. A bad file is a
 * problem, and the others go on.
 */
public final class ArticleImport {

    /** So many UTF-16 code units of text stay in memory; further files are read again when they are imported. */
    private static final long MOST = 8L << 20;

    private ArticleImport() {}

    /**
     * Reads files, and every {@code *.txt} below folders, and guesses what they tell about themselves; writes nothing.
     *
     * @param charset of all files, or null to detect it for each
     * @return one candidate for each file and for each path that gave none; after a cancel those read until then
     */
    public static List<ImportCandidate> preview(List<Path> paths, Charset charset, Monitor monitor) {
        Map<Path, Problem> files = TextFiles.find(paths);
        List<ImportCandidate> candidates = new ArrayList<>();
        Map<String, Path> known = new HashMap<>();
        long length = 0;
        monitor.beginTask(TextMessages.text("import.reading"), files.size());
        for (Map.Entry<Path, Problem> file : files.entrySet()) {
            if (monitor.isCanceled()) {
                break;
            }
            monitor.subTask(file.getKey().getFileName().toString());
            Reading reading = file.getValue() == null
                    ? Reading.of(file.getKey(), charset)
                    : Reading.failed(file.getKey(), file.getValue());
            ImportCandidate candidate = marked(ImportCandidate.of(reading), known);
            length += reading.text().length();
            candidates.add(length > MOST ? candidate.lean() : candidate);
            monitor.worked(1);
        }
        monitor.done();
        return candidates;
    }

    /** The same text, folded, is there once; the later one says where the first is. */
    private static ImportCandidate marked(ImportCandidate candidate, Map<String, Path> known) {
        if (!candidate.isImportable()) {
            return candidate;
        }
        Path first = known.putIfAbsent(Hashes.sha256(Folding.key(candidate.text())), candidate.path());
        return first == null ? candidate : candidate.duplicateOf(first);
    }

    /**
     * Adds the candidates that are importable, with the machine's layer of each, and saves the corpus.
     *
     * <p>Each article is added wholly or not at all; a cancel takes effect between two of them and keeps those before. The
     * layers and the corpus are written to disk before this returns. Problems are those of all candidates, too.
     *
     * @return without value only where no analysis engine could be produced
     */
    public static Outcome<ImportReport> run(Project project, List<ImportCandidate> candidates, Monitor monitor) {
        return MachinePipeline.open().then(pipeline -> {
            try (pipeline) {
                return new ImportRun(project, pipeline).run(candidates, monitor);
            }
        });
    }
}
