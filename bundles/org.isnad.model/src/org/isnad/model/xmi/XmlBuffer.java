package org.isnad.model.xmi;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Writes XML in UTF-8; unpaired surrogates are refused with an exception instead of being replaced. */
final class XmlBuffer {

    private final Writer out;

    XmlBuffer(OutputStream stream) {
        out = new BufferedWriter(
                new OutputStreamWriter(
                        stream,
                        StandardCharsets.UTF_8
                                .newEncoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                1 << 16);
    }

    XmlBuffer raw(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    XmlBuffer number(int value) throws IOException {
        out.write(Integer.toString(value));
        return this;
    }

    /** A value between double quotation marks; line breaks and tabs survive as character references. */
    void attribute(String value) throws IOException {
        escaped(value, true);
    }

    /** Character data of an element; a carriage return survives as a character reference. */
    void text(String value) throws IOException {
        escaped(value, false);
    }

    private void escaped(String value, boolean attribute) throws IOException {
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            String replacement = replacement(value.charAt(i), attribute);
            if (replacement != null) {
                out.write(value, from, i - from);
                out.write(replacement);
                from = i + 1;
            }
        }
        out.write(value, from, value.length() - from);
    }

    private static String replacement(char c, boolean attribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> attribute ? null : "&gt;";
            case '"' -> attribute ? "&quot;" : null;
            case '\r' -> "&#13;";
            case '\n' -> attribute ? "&#10;" : null;
            case '\t' -> attribute ? "&#9;" : null;
            default -> null;
        };
    }

    void flush() throws IOException {
        out.flush();
    }
}
