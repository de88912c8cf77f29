package org.isnad.agreement.span;

import java.util.Comparator;
import java.util.Objects;

/**
 * A stretch of the continuum that one annotator marked with a label.
 *
 * @param begin inclusive
 * @param end exclusive, greater than begin
 */
public record LabelledSpan(int begin, int end, String label) {

    /** By begin, then by end, then by label. */
    public static final Comparator<LabelledSpan> ORDER = Comparator.comparingInt(LabelledSpan::begin)
            .thenComparingInt(LabelledSpan::end)
            .thenComparing(LabelledSpan::label);

    public LabelledSpan {
        Objects.requireNonNull(label);
        if (end <= begin) {
            throw new IllegalArgumentException("A span ends after it begins, unlike [" + begin + ", " + end + ")");
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean overlaps(LabelledSpan other) {
        return begin < other.end && other.begin < end;
    }
}
