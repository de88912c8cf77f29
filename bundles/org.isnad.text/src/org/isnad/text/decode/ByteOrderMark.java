package org.isnad.text.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The byte order marks; the longer first, for one begins with another. */
enum ByteOrderMark {
    UTF_32LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
    UTF_32BE(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

    private final Charset charset;
    private final int[] mark;

    ByteOrderMark(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /** The mark that the bytes begin with. */
    static Optional<ByteOrderMark> of(byte[] bytes) {
        return Arrays.stream(values()).filter(mark -> mark.begins(bytes)).findFirst();
    }

    /** The mark of {@code charset} (UTF-16 and UTF-32 allow both orders) that the bytes begin with. */
    static Optional<ByteOrderMark> of(byte[] bytes, Charset charset) {
        return Arrays.stream(values())
                .filter(mark -> mark.begins(bytes) && mark.charset.name().startsWith(charset.name()))
                .findFirst();
    }

    Charset charset() {
        return charset;
    }

    /** Length of the mark in bytes. */
    int length() {
        return mark.length;
    }

    private boolean begins(byte[] bytes) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
