package org.isnad.exchange;

import java.nio.file.Path;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;

/** A format into which a project is exported. The same project gives the same bytes. */
public interface FormatWriter extends Format {

    /** What the format cannot hold, a sentence in the language of the user. */
    String cannotHold();

    /**
     * Exports a project into a folder, all of it or nothing.
     *
     * <p>Files of the same names are replaced, others in the folder stay. Without a value nothing was written; the problems
     * say why: a layer that cannot be read, a folder that cannot be written ({@code export.io}), nobody of the name asked
     * for ({@code export.no-annotator}), or that the monitor was cancelled ({@code export.cancelled}).
     */
    Outcome<ExportReport> write(ExportRequest request, Path output, Monitor monitor);
}
