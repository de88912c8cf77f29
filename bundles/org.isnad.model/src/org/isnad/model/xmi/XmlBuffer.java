package org.isnad.model.xmi;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Writes XML in UTF-8; unpaired surrogates are refused with an exception instead of being replaced. */
final class XmlBuffer {

    /** Below it all characters that may need a replacement. */
    private static final int PLAIN = '>' + 1;

    private static final String[] IN_ATTRIBUTES = new String[PLAIN];
    private static final String[] IN_TEXT = new String[PLAIN];

    static {
        IN_ATTRIBUTES['&'] = "&amp;";
        IN_ATTRIBUTES['<'] = "&lt;";
        IN_ATTRIBUTES['"'] = "&quot;";
        IN_ATTRIBUTES['\r'] = "&#13;";
        IN_ATTRIBUTES['\n'] = "&#10;";
        IN_ATTRIBUTES['\t'] = "&#9;";
        IN_TEXT['&'] = "&amp;";
        IN_TEXT['<'] = "&lt;";
        IN_TEXT['>'] = "&gt;";
        IN_TEXT['\r'] = "&#13;";
    }

    private final Writer out;
    /** A buffer without a lock, since a layer is hundreds of thousands of short pieces. */
    private final char[] chars = new char[1 << 14];

    private int used;

    XmlBuffer(OutputStream stream) {
        out = new OutputStreamWriter(
                stream,
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    XmlBuffer raw(String markup) throws IOException {
        write(markup, 0, markup.length());
        return this;
    }

    XmlBuffer number(int value) throws IOException {
        if (value < 0) {
            return raw(Integer.toString(value));
        }
        int digits = 1;
        for (int rest = value / 10; rest > 0; rest /= 10) {
            digits++;
        }
        makeRoom(digits);
        int rest = value;
        for (int i = used + digits - 1; i >= used; i--) {
            chars[i] = (char) ('0' + rest % 10);
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

    private void escaped(String value, String[] replacements) throws IOException {
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            String replacement = c < PLAIN ? replacements[c] : null;
            if (replacement != null) {
                write(value, from, i);
                raw(replacement);
                from = i + 1;
            }
        }
        write(value, from, value.length());
    }

    private void write(String value, int begin, int end) throws IOException {
        int from = begin;
        while (from < end) {
            makeRoom(Math.min(end - from, chars.length));
            int next = Math.min(end, from + chars.length - used);
            value.getChars(from, next, chars, used);
            used += next - from;
            from = next;
        }
    }

    private void makeRoom(int needed) throws IOException {
        if (chars.length - used < needed) {
            out.write(chars, 0, used);
            used = 0;
        }
    }

    void flush() throws IOException {
        out.write(chars, 0, used);
        used = 0;
        out.flush();
    }
}
