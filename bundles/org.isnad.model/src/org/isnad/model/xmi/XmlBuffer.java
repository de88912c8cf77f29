package org.isnad.model.xmi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;

/** Writes XML in UTF-8; unpaired surrogates are refused with an exception instead of being replaced. */
public final class XmlBuffer {

    private static final int DIGITS = 11;
    private static final int SIZE = 1 << 16;

    private final OutputStream out;
    private final XmlEscapes escapes;
    /** Encoded here, since a layer is hundreds of thousands of short pieces. */
    private final byte[] buffer = new byte[SIZE];

    private int used;

    public XmlBuffer(OutputStream out, XmlEscapes escapes) {
        this.out = out;
        this.escapes = escapes;
    }

    /** Markup as it is written, for what is written often. */
    public static byte[] bytes(String markup) {
        return markup.getBytes(StandardCharsets.UTF_8);
    }

    XmlBuffer raw(String markup) throws IOException {
        return raw(bytes(markup));
    }

    public XmlBuffer raw(byte[] markup) throws IOException {
        makeRoom(markup.length);
        if (markup.length > SIZE) {
            out.write(markup);
        } else {
            System.arraycopy(markup, 0, buffer, used, markup.length);
            used += markup.length;
        }
        return this;
    }

    XmlBuffer number(int value) throws IOException {
        if (value < 0) {
            return raw(Integer.toString(value));
        }
        makeRoom(DIGITS);
        int digits = 1;
        for (int rest = value / 10; rest > 0; rest /= 10) {
            digits++;
        }
        int rest = value;
        for (int i = used + digits - 1; i >= used; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        used += digits;
        return this;
    }

    /**
     * A value between double quotation marks; line breaks and tabs survive as character references.
     *
     * @throws MalformedInputException for an unpaired surrogate
     */
    public void attribute(String value) throws IOException {
        escaped(value, escapes.inAttributes);
    }

    /**
     * Character data of an element; a carriage return survives as a character reference.
     *
     * @throws MalformedInputException for an unpaired surrogate
     */
    public void text(String value) throws IOException {
        escaped(value, escapes.inText);
    }

    private void escaped(String value, byte[][] replacements) throws IOException {
        int next = 0;
        while (next < value.length()) {
            makeRoom(Math.min(value.length() - next, SIZE / XmlEscapes.LONGEST / 2) * XmlEscapes.LONGEST);
            // A pair that begins before the limit is written whole; it needs no more than a replacement.
            next = escaped(
                    value, next, Math.min(value.length(), next + (SIZE - used) / XmlEscapes.LONGEST), replacements);
        }
    }

    /** Writes the characters before the limit and returns where the next one begins. */
    private int escaped(String value, int begin, int limit, byte[][] replacements) throws IOException {
        byte[] to = buffer;
        int at = used;
        int next = begin;
        while (next < limit) {
            char c = value.charAt(next++);
            if (c < 0x80) {
                byte[] replacement = c < XmlEscapes.END ? replacements[c] : null;
                if (replacement == null) {
                    to[at++] = (byte) c;
                } else {
                    System.arraycopy(replacement, 0, to, at, replacement.length);
                    at += replacement.length;
                }
            } else if (c < 0x800) {
                to[at++] = (byte) (0xC0 | c >> 6);
                to[at++] = (byte) (0x80 | c & 0x3F);
            } else if (!Character.isSurrogate(c)) {
                to[at++] = (byte) (0xE0 | c >> 12);
                to[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                to[at++] = (byte) (0x80 | c & 0x3F);
            } else {
                int pair = pair(value, next - 1);
                to[at++] = (byte) (0xF0 | pair >> 18);
                to[at++] = (byte) (0x80 | pair >> 12 & 0x3F);
                to[at++] = (byte) (0x80 | pair >> 6 & 0x3F);
                to[at++] = (byte) (0x80 | pair & 0x3F);
                next++;
            }
        }
        used = at;
        return next;
    }

    private static int pair(String value, int index) throws IOException {
        int pair = value.codePointAt(index);
        if (!Character.isSupplementaryCodePoint(pair)) {
            throw new MalformedInputException(1);
        }
        return pair;
    }

    private void makeRoom(int needed) throws IOException {
        if (SIZE - used < needed && used > 0) {
            out.write(buffer, 0, used);
            used = 0;
        }
    }

    public void flush() throws IOException {
        makeRoom(SIZE);
        out.flush();
    }
}
