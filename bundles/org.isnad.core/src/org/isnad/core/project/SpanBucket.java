package org.isnad.core.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.model.tcas.Annotation;

/**
 * The spans of one class, sorted by begin, the longer first; an insertion costs a search and a shift. Since no span starts
 * further left of a place that it covers than the longest is long, queries look at few that they do not give.
 */
final class SpanBucket {

    static final Comparator<Annotation> ORDER = Comparator.comparingInt(Annotation::getBegin)
            .thenComparing(Comparator.comparingInt(Annotation::getEnd).reversed());

    private final List<Annotation> spans = new ArrayList<>();
    private boolean trusted = true;
    private int longest;

    /** Adds without sorting, for many at once. */
    void append(Annotation span) {
        spans.add(span);
        trusted = false;
    }

    void insert(Annotation span) {
        if (!trusted) {
            spans.add(span);
            return;
        }
        spans.add(firstAfter(span), span);
        longest = Math.max(longest, length(span));
    }

    void remove(Annotation span) {
        int from = trusted ? firstAfter(span) - 1 : spans.size() - 1;
        if (!removeBetween(0, from, span)) {
            removeBetween(from + 1, spans.size() - 1, span);
        }
    }

    private boolean removeBetween(int first, int last, Annotation span) {
        for (int i = last; i >= first; i--) {
            if (spans.get(i) == span) {
                spans.remove(i);
                return true;
            }
        }
        return false;
    }

    /** Edges may have moved: the order is looked at again before the next answer. */
    void distrust() {
        trusted = false;
    }

    List<Annotation> all() {
        ensureSorted();
        return spans;
    }

    /** Gives out the spans that share a code unit with a range, in order. */
    void overlapping(int begin, int end, Consumer<Annotation> found) {
        ensureSorted();
        for (int i = firstFrom(begin - longest); i < spans.size(); i++) {
            Annotation span = spans.get(i);
            if (span.getBegin() >= end) {
                return;
            }
            if (Math.max(span.getBegin(), begin) < Math.min(span.getEnd(), end)) {
                found.accept(span);
            }
        }
    }

    private void ensureSorted() {
        if (trusted) {
            return;
        }
        longest = 0;
        boolean sorted = true;
        for (int i = 0; i < spans.size(); i++) {
            longest = Math.max(longest, length(spans.get(i)));
            sorted = sorted && (i == 0 || ORDER.compare(spans.get(i - 1), spans.get(i)) <= 0);
        }
        if (!sorted) {
            spans.sort(ORDER);
        }
        trusted = true;
    }

    private static int length(Annotation span) {
        return Math.max(0, span.getEnd() - span.getBegin());
    }

    /** Index of the first span that begins at an offset or later. */
    private int firstFrom(int begin) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).getBegin() < begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Index after the last span that is not after the given one. */
    private int firstAfter(Annotation span) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ORDER.compare(spans.get(middle), span) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
