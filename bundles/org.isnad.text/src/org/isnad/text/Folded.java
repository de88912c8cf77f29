package org.isnad.text;

import java.util.Arrays;

/** A folded text and the way from its offsets to those of the text it was made from, in UTF-16 code units. */
public final class Folded {

    private final String text;
    private final int[] begins;
    private final int[] ends;

    private Folded(String text, int[] begins, int[] ends) {
        this.text = text;
        this.begins = begins;
        this.ends = ends;
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /**
     * The offset in the original of the character at a folded offset; the original's length for the folded length.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= folded <= text().length()}
     */
    public int original(int folded) {
        return begins[folded];
    }

    /**
     * The original range of a folded range, with the marks and tatweel that follow its last letter.
     *
     * <p>A range that covers part of an expanded ligature gives the whole ligature; an empty one gives an empty one.
     */
    public TextRange original(TextRange folded) {
        int begin = begins[folded.begin()];
        return folded.isEmpty() ? new TextRange(begin, begin) : new TextRange(begin, ends[folded.end() - 1]);
    }

    /**
     * The least folded offset whose character stands at {@code original} or after it.
     *
     * @throws IndexOutOfBoundsException unless {@code original} is an offset of the original or its length
     */
    public int folded(int original) {
        if (original < 0 || original > begins[text.length()]) {
            throw new IndexOutOfBoundsException(original);
        }
        int found = Arrays.binarySearch(begins, original);
        while (found > 0 && begins[found - 1] == original) {
            found--;
        }
        return found < 0 ? -found - 1 : found;
    }

    /** Collects folded characters one source code point at a time. */
    static final class Builder {

        private final StringBuilder text;
        private final Ints begins;
        private final Ints ends;
        private int begin;
        private int end;
        private int first;
        private int last;

        Builder(int capacity) {
            text = new StringBuilder(capacity);
            begins = new Ints(capacity + 1);
            ends = new Ints(capacity);
        }

        /** Says where the next appended characters come from. */
        void source(int newBegin, int newEnd) {
            begin = newBegin;
            end = newEnd;
            first = text.length();
        }

        void append(int codePoint) {
            text.appendCodePoint(codePoint);
            last = first;
            while (begins.size() < text.length()) {
                begins.add(begin);
                ends.add(end);
            }
        }

        boolean isDropped() {
            return first == text.length();
        }

        /** Lets the last characters reach over the present source where it follows them at once. */
        void attachToLast() {
            if (ends.size() > 0 && ends.last() == begin) {
                ends.fillFrom(last, end);
            }
        }

        Folded build(int length) {
            begins.add(length);
            return new Folded(text.toString(), begins.toArray(), ends.toArray());
        }
    }
}
