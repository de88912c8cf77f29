package org.isnad.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;

/**
 * A format into which a project is exported. The same project gives the same bytes.
 *
 * <p>A writer says how one article is written ({@link ArticleSink}) and what of it is lost; going through the articles, progress,
 * cancel and the folder are the matter of {@link ProjectExport}, so that a release can fill many formats in one go.
 */
public interface FormatWriter extends Format {

    /** What the format cannot hold, a sentence in the language of the user. */
    default String cannotHold() {
        return ExchangeMessages.text(id() + ".cannot-hold");
    }

    /** Begins an export into an empty folder; closing the sink completes its files. */
    ArticleSink open(ExportTarget target) throws IOException;

    /** Counts what the format could not hold of an article. */
    void countLosses(ExportedArticle article, Losses losses);

    /** Both at once: writes an article into a sink of this writer and counts what is lost. */
    default List<Problem> write(ExportedArticle article, ArticleSink sink, Losses losses) throws IOException {
        countLosses(article, losses);
        return sink.write(article);
    }

    /**
     * Exports a project into a folder, all of it or nothing.
     *
     * <p>Files of the same names are replaced, others in the folder stay. Without a value nothing was written; the problems
     * say why: a layer that cannot be read, a folder that cannot be written ({@code export.io}), nobody of the name asked
     * for ({@code export.no-annotator}), or that the monitor was cancelled ({@code export.cancelled}).
     */
    default Outcome<ExportReport> write(ExportRequest request, Path output, Monitor monitor) {
        return new ProjectExport(this, request).write(output, monitor);
    }

    /** What an export would lose, without writing anything; the problems are those that an export would have. */
    default Outcome<Losses> losses(ExportRequest request, Monitor monitor) {
        return new ProjectExport(this, request).losses(monitor);
    }
}
