package org.isnad.exchange;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the user tells about files that they do not tell themselves.
 *
 * @param typeSystem UIMA type system description; empty for the one that stands beside the file
 * @param charset of the texts; empty to detect it
 * @param memory of what the files have in common
 */
public record ReadOptions(Optional<Path> typeSystem, Optional<Charset> charset, ReadMemory memory) {

    /** Nothing told. */
    public static final ReadOptions NONE = new ReadOptions(Optional.empty(), Optional.empty());

    /** For a file alone. */
    public ReadOptions(Optional<Path> typeSystem, Optional<Charset> charset) {
        this(typeSystem, charset, ReadMemory.NONE);
    }

    /** The same for many files, read one after the other by one thread. */
    public ReadOptions forMany() {
        return new ReadOptions(typeSystem, charset, ReadMemory.empty());
    }
}
