package org.isnad.exchange.tei;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes an indented XML document in UTF-8. Line ends and tabs are escaped where a parser would change them, and characters
 * that XML cannot hold become U+FFFD, one for each, so that offsets stay right.
 */
final class TeiXml implements Closeable {

    private final BufferedWriter writer;
    private final Deque<String> open = new ArrayDeque<>();

    TeiXml(Path file) throws IOException {
        writer = Files.newBufferedWriter(file);
        writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Begins an element; names and values of attributes follow one another, those without value are left out. */
    void begin(String name, String... attributes) throws IOException {
        start(name, attributes);
        writer.write(">\n");
        open.push(name);
    }

    void end() throws IOException {
        String name = open.pop();
        indent();
        writer.write("</" + name + ">\n");
    }

    /** An element without content. */
    void empty(String name, String... attributes) throws IOException {
        start(name, attributes);
        writer.write("/>\n");
    }

    /** An element with nothing but text; left out where there is none. */
    void text(String name, String text, String... attributes) throws IOException {
        if (text != null && !text.isEmpty()) {
            start(name, attributes);
            writer.write('>');
            escaped(text, false);
            writer.write("</" + name + ">\n");
        }
    }

    private void start(String name, String... attributes) throws IOException {
        indent();
        writer.write('<' + name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null && !attributes[i + 1].isEmpty()) {
                writer.write(' ' + attributes[i] + "=\"");
                escaped(attributes[i + 1], true);
                writer.write('"');
            }
        }
    }

    private void indent() throws IOException {
        writer.write("  ".repeat(open.size()));
    }

    private void escaped(String text, boolean inAttribute) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                writer.write(c);
                writer.write(text.charAt(++i));
            } else {
                writer.write(escape(c, inAttribute));
            }
        }
    }

    private static String escape(char c, boolean inAttribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> inAttribute ? "&quot;" : "\"";
            case '\r' -> "&#13;";
            case '\n' -> inAttribute ? "&#10;" : "\n";
            case '\t' -> inAttribute ? "&#9;" : "\t";
            default -> c < 0x20 || Character.isSurrogate(c) || c >= 0xFFFE ? "\uFFFD" : String.valueOf(c);
        };
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
