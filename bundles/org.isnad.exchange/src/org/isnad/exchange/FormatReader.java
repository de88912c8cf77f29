package org.isnad.exchange;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;

/**
 * A format from which annotated articles come. A reader knows its format and nothing of projects; {@code
 * org.isnad.exchange.reading} brings what it read into one.
 */
public interface FormatReader extends Format {

    /** Whether a file looks like one of this format; reads its beginning at most, and never throws. */
    boolean canRead(Path file);

    /**
     * Reads a file, all of it or nothing.
     *
     * @return without value and with problems that name file, line and column (where the format has lines) for input that is
     *     not of the format; never an exception, whatever the bytes are
     */
    Outcome<List<ReadDocument>> read(Path file, ReadOptions options, Monitor monitor);
}
