package org.isnad.text;

/**
 * A stretch of a text in UTF-16 code units, end exclusive; ordered by begin, then the longer first.
 *
 * @param begin offset of the first code unit, at least 0
 * @param end offset after the last code unit, at least {@code begin}
 */
public record TextRange(int begin, int end) implements Comparable<TextRange> {

    /** @throws IllegalArgumentException unless {@code 0 <= begin <= end} */
    public TextRange {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a range: " + begin + ".." + end);
        }
    }

    /** The range of all of {@code text}. */
    public static TextRange whole(CharSequence text) {
        return new TextRange(0, text.length());
    }

    /** The covered part of {@code text}; throws {@link IndexOutOfBoundsException} when the text is too short. */
    public String of(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }

    /** Length in UTF-16 code units. */
    public int length() {
        return end - begin;
    }

    /** Whether the range covers nothing. */
    public boolean isEmpty() {
        return begin == end;
    }

    /** Whether the code unit at {@code offset} is covered. */
    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    /** Whether {@code other} lies inside this range; an empty range at either edge does. */
    public boolean contains(TextRange other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether both share at least one code unit; an empty range overlaps nothing. */
    public boolean overlaps(TextRange other) {
        return Math.max(begin, other.begin) < Math.min(end, other.end);
    }

    @Override
    public int compareTo(TextRange other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(other.end, end);
    }
}
