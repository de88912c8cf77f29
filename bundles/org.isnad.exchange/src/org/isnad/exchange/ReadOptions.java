package org.isnad.exchange;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the user tells about files that they do not tell themselves.
 *
 * @param typeSystem UIMA type system description; empty for the one that stands beside the file
 * @param charset of the texts; empty to detect it
 */
public record ReadOptions(Optional<Path> typeSystem, Optional<Charset> charset) {

    /** Nothing told. */
    public static final ReadOptions NONE = new ReadOptions(Optional.empty(), Optional.empty());
}
