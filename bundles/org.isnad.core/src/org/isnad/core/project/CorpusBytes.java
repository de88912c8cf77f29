package org.isnad.core.project;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** UTF-8 bytes of XML, escaped as EMF escapes; remembers whether it was given what cannot be written in XML. */
final class CorpusBytes {

    /** A character becomes at most so many bytes. */
    private static final int LONGEST = "&quot;".length();
    /** Above all characters of one byte. */
    private static final int ASCII_END = 0x80;

    /** In place of a character that XML cannot hold. */
    private static final byte[] NOTHING = {};

    private static final byte[][] IN_ATTRIBUTES = new byte[ASCII_END][];
    private static final byte[][] IN_TEXT = new byte[ASCII_END][];

    static {
        for (byte[][] table : new byte[][][] {IN_ATTRIBUTES, IN_TEXT}) {
            Arrays.fill(table, 0, ' ', NOTHING);
            table['&'] = ascii("&amp;");
            table['<'] = ascii("&lt;");
            table['"'] = ascii("&quot;");
            table['\r'] = ascii("&#xD;");
        }
        IN_TEXT['\n'] = null;
        IN_TEXT['\t'] = null;
        IN_ATTRIBUTES['\n'] = ascii("&#xA;");
        IN_ATTRIBUTES['\t'] = ascii("&#x9;");
    }

    private byte[] bytes;
    private int used;
    private boolean valid = true;

    CorpusBytes(int expected) {
        bytes = new byte[expected];
    }

    static byte[] ascii(String markup) {
        return markup.getBytes(StandardCharsets.US_ASCII);
    }

    /** False once an unpaired surrogate or another character came that no XML file can hold. */
    boolean isValid() {
        return valid;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, used);
    }

    void raw(byte[] markup) {
        makeRoom(markup.length);
        System.arraycopy(markup, 0, bytes, used, markup.length);
        used += markup.length;
    }

    /** A value between double quotation marks. */
    void attribute(String value) {
        escaped(value, IN_ATTRIBUTES);
    }

    /** Character data of an element. */
    void text(String value) {
        int end = value.indexOf("]]>");
        if (end < 0) {
            escaped(value, IN_TEXT);
        } else {
            escaped(value.substring(0, end), IN_TEXT);
            raw(ascii("]]&gt;"));
            text(value.substring(end + "]]>".length()));
        }
    }

    private void escaped(String value, byte[][] replacements) {
        makeRoom(LONGEST * value.length());
        byte[] target = bytes;
        int at = used;
        int length = value.length();
        int i = 0;
        while (i < length) {
            char c = value.charAt(i);
            if (c >= ASCII_END) {
                int codePoint = value.codePointAt(i);
                at = encode(codePoint, target, at);
                i += Character.charCount(codePoint);
            } else {
                byte[] replacement = replacements[c];
                if (replacement == null) {
                    target[at++] = (byte) c;
                } else {
                    valid &= replacement != NOTHING;
                    System.arraycopy(replacement, 0, target, at, replacement.length);
                    at += replacement.length;
                }
                i++;
            }
        }
        used = at;
    }

    private int encode(int codePoint, byte[] target, int from) {
        int at = from;
        if (codePoint < 0x800) {
            target[at++] = (byte) (0xC0 | codePoint >> 6);
        } else {
            if (codePoint < 0x10000) {
                valid &= !Character.isSurrogate((char) codePoint) && codePoint < 0xFFFE;
                target[at++] = (byte) (0xE0 | codePoint >> 12);
            } else {
                target[at++] = (byte) (0xF0 | codePoint >> 18);
                target[at++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
            }
            target[at++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
        }
        target[at++] = (byte) (0x80 | codePoint & 0x3F);
        return at;
    }

    private void makeRoom(int needed) {
        if (bytes.length - used < needed) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, used + needed));
        }
    }
}
