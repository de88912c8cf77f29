package org.isnad.exchange.tsv;

/** The lines of a file, one after another; a carriage return before the line feed belongs to the end of the line. */
final class TsvLines {

    private final String content;
    private int next;
    private int number;

    TsvLines(String content) {
        this.content = content.startsWith("\uFEFF") ? content.substring(1) : content;
    }

    /** The next line, or null after the last. */
    String next() {
        number++;
        if (next >= content.length()) {
            return null;
        }
        int end = content.indexOf('\n', next);
        int stop = end < 0 ? content.length() : end;
        String line = content.substring(next, stop > next && content.charAt(stop - 1) == '\r' ? stop - 1 : stop);
        next = stop + 1;
        return line;
    }

    /** The number of the line read last, from 1. */
    int number() {
        return number;
    }
}
