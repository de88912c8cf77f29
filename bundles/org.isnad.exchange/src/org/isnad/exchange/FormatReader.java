package org.isnad.exchange;

import java.nio.file.Path;

/** A format from which articles come; how they are read is the matter of the reader. */
public interface FormatReader extends Format {

    /** Whether a file looks like one of this format; reads its beginning at most. */
    boolean canRead(Path file);
}
