package org.isnad.model.xmi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;

/** Writes XML in UTF-8; unpaired surrogates are refused with an exception instead of being replaced. */
final class XmlBuffer {

    /** Below it all characters that may need a replacement. */
    private static final int PLAIN = '>' + 1;
    /** Bytes of the longest replacement, {@code &quot;}; a character has fewer. */
    private static final int LONGEST = 6;

    private static final int DIGITS = 11;
    private static final int SIZE = 1 << 16;

    private static final byte[][] IN_ATTRIBUTES = new byte[PLAIN][];
    private static final byte[][] IN_TEXT = new byte[PLAIN][];

    static {
        IN_ATTRIBUTES['&'] = bytes("&amp;");
        IN_ATTRIBUTES['<'] = bytes("&lt;");
        IN_ATTRIBUTES['"'] = bytes("&quot;");
        IN_ATTRIBUTES['\r'] = bytes("&#13;");
        IN_ATTRIBUTES['\n'] = bytes("&#10;");
        IN_ATTRIBUTES['\t'] = bytes("&#9;");
        IN_TEXT['&'] = bytes("&amp;");
        IN_TEXT['<'] = bytes("&lt;");
        IN_TEXT['>'] = bytes("&gt;");
        IN_TEXT['\r'] = bytes("&#13;");
    }

    private final OutputStream out;
    /** Encoded here, since a layer is hundreds of thousands of short pieces. */
    private final byte[] buffer = new byte[SIZE];

    private int used;

    XmlBuffer(OutputStream out) {
        this.out = out;
    }

    /** Markup as it is written, for what is written often. */
    static byte[] bytes(String markup) {
        return markup.getBytes(StandardCharsets.UTF_8);
    }

    XmlBuffer raw(String markup) throws IOException {
        return raw(bytes(markup));
    }

    XmlBuffer raw(byte[] markup) throws IOException {
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

    /** A value between double quotation marks; line breaks and tabs survive as character references. */
    void attribute(String value) throws IOException {
        escaped(value, IN_ATTRIBUTES);
    }

    /** Character data of an element; a carriage return survives as a character reference. */
    void text(String value) throws IOException {
        escaped(value, IN_TEXT);
    }

    private void escaped(String value, byte[][] replacements) throws IOException {
        int next = 0;
        while (next < value.length()) {
            makeRoom(Math.min(value.length() - next, SIZE / LONGEST / 2) * LONGEST);
            // A pair that begins before the limit is written whole; it needs no more than a replacement.
            next = escaped(value, next, Math.min(value.length(), next + (SIZE - used) / LONGEST), replacements);
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
                byte[] replacement = c < PLAIN ? replacements[c] : null;
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

    void flush() throws IOException {
        makeRoom(SIZE);
        out.flush();
    }
}
