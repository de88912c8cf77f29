package org.isnad.ui.canvas;

import java.util.Objects;

/**
 * One visible trait of a range of the article; an annotation usually has several marks with the same key.
 *
 * @param begin first UTF-16 unit of the range
 * @param end end of the range in UTF-16 units, exclusive; equal to {@code begin} for an empty range
 * @param key what the mark stands for; the canvas only compares it and hands it back
 * @param style how the range looks
 * @param layer with what it is shown and hidden
 */
public record Mark(int begin, int end, Object key, MarkStyle style, MarkLayer layer) {

    /** @throws IllegalArgumentException if the range is negative or turned around */
    public Mark {
        Objects.requireNonNull(key);
        Objects.requireNonNull(style);
        Objects.requireNonNull(layer);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("Not a range: " + begin + ".." + end);
        }
    }

    /** A mark in the layer that its style suggests. */
    public Mark(int begin, int end, Object key, MarkStyle style) {
        this(begin, end, key, style, MarkLayer.of(style));
    }

    /** The number of UTF-16 units covered. */
    public int length() {
        return end - begin;
    }

    boolean isSuggested() {
        return style instanceof MarkStyle.Suggested;
    }

    /**
     * Whether a part of this mark lies in the range; an empty mark lies in a range that contains or touches its
     * place.
     */
    boolean meets(int from, int to) {
        return begin == end || from == to ? begin <= to && end >= from : begin < to && end > from;
    }
}
