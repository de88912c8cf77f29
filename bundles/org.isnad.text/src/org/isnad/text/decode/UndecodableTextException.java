package org.isnad.text.decode;

import java.nio.charset.Charset;

/** The bytes are no text in the charset they were read as. */
public final class UndecodableTextException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int byteOffset;
    private final String charset;

    UndecodableTextException(int byteOffset, Charset charset) {
        super("malformed " + charset + " at byte " + byteOffset);
        this.byteOffset = byteOffset;
        this.charset = charset.name();
    }

    /** Offset of the first byte that cannot be decoded, counted from the start of the file with any byte order mark. */
    public int byteOffset() {
        return byteOffset;
    }

    /** The charset that the bytes were read as. */
    public Charset charset() {
        return Charset.forName(charset);
    }
}
