package org.isnad.exchange;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file has more bytes than may be read at once. */
final class TooLargeException extends FileSystemException {

    private static final long serialVersionUID = 1L;

    private final long most;

    TooLargeException(Path path, long most) {
        super(path.toString());
        this.most = most;
    }

    /** So many bytes may be read. */
    long most() {
        return most;
    }
}
