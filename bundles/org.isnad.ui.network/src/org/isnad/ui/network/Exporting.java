package org.isnad.ui.network;

import java.nio.file.Path;
import java.util.Map;
import org.isnad.core.outcome.Outcome;

/** A view whose content can be written to a file and shown larger or smaller. */
interface Exporting {

    /** Endings of files with what the user reads beside them, the first one first. */
    Map<String, String> formats();

    /** The name that is offered, with the ending of the first format. */
    String fileName();

    /** Writes what is shown in the format that the ending names. */
    Outcome<Path> export(Path file);

    DrawingCanvas canvas();
}
