package org.isnad.exchange;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** What is there is a folder, a pipe, a socket or a device, of which nobody knows whether reading it ever ends. */
final class NotAFileException extends FileSystemException {

    private static final long serialVersionUID = 1L;

    NotAFileException(Path path) {
        super(path.toString());
    }
}
