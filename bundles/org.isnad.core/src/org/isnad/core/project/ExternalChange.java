package org.isnad.core.project;

import java.nio.file.Path;

/**
 * A file that another program changed since we read or wrote it.
 *
 * @param layer null where the file is {@code corpus.isnad}
 */
public record ExternalChange(Path file, OpenLayer layer, Kind kind) {

    /** What became of the file. */
    public enum Kind {
        MODIFIED,
        DELETED
    }
}
