package org.isnad.exchange.brat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.isnad.model.tcas.Annotation;
import org.isnad.text.TextRange;

/**
 * The spans of one annotation as brat can hold them: in text order, apart from each other, and none over a line break, since
 * an annotation is a line of its file.
 *
 * @param ranges UTF-16 code units; none where the spans hold nothing but line breaks
 * @param counts how many of the ranges each span became
 * @param trimmed whether a line break at an edge of a span is lost
 * @param merged whether spans that touched became one
 */
record Pieces(List<TextRange> ranges, List<Integer> counts, boolean trimmed, boolean merged) {

    static Pieces of(String text, Collection<? extends Annotation> spans) {
        if (spans.size() == 1) {
            Annotation only = spans.iterator().next();
            if (!holdsLineBreak(text, only.getBegin(), only.getEnd())) {
                return new Pieces(List.of(new TextRange(only.getBegin(), only.getEnd())), List.of(1), false, false);
            }
        }
        return apart(text, spans);
    }

    private static boolean holdsLineBreak(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (isLineBreak(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static Pieces apart(String text, Collection<? extends Annotation> spans) {
        List<TextRange> sorted = spans.stream()
                .map(span -> new TextRange(span.getBegin(), span.getEnd()))
                .sorted(Comparator.comparingInt(TextRange::begin).thenComparingInt(TextRange::end))
                .toList();
        List<TextRange> apart = new ArrayList<>();
        for (TextRange range : sorted) {
            TextRange last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last != null && range.begin() <= last.end()) {
                apart.set(apart.size() - 1, new TextRange(last.begin(), Math.max(last.end(), range.end())));
            } else {
                apart.add(range);
            }
        }
        List<TextRange> ranges = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        boolean trimmed = false;
        for (TextRange range : apart) {
            int before = ranges.size();
            split(text, range, ranges);
            if (ranges.size() > before) {
                counts.add(ranges.size() - before);
                trimmed |= ranges.get(before).begin() > range.begin()
                        || ranges.get(ranges.size() - 1).end() < range.end();
            }
        }
        return new Pieces(ranges, counts, trimmed, apart.size() < sorted.size());
    }

    private static void split(String text, TextRange range, List<TextRange> pieces) {
        int begin = range.begin();
        for (int i = range.begin(); i <= range.end(); i++) {
            if (i == range.end() || isLineBreak(text.charAt(i))) {
                if (i > begin) {
                    pieces.add(new TextRange(begin, i));
                }
                begin = i + 1;
            }
        }
    }

    /** Whether {@link #joined} finds the spans again without being told. */
    boolean isPlain(String text) {
        return ranges.size() == 1 || counts.equals(naturalCounts(text, ranges));
    }

    /** The spans that pieces were: those with nothing but line breaks between them are one. */
    static List<Integer> naturalCounts(String text, List<TextRange> pieces) {
        List<Integer> counts = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0 && isBroken(text, pieces.get(i - 1).end(), pieces.get(i).begin())) {
                counts.set(counts.size() - 1, counts.get(counts.size() - 1) + 1);
            } else {
                counts.add(1);
            }
        }
        return counts;
    }

    /** The spans, each from the first of so many pieces to the last. */
    static List<TextRange> joined(List<TextRange> pieces, List<Integer> counts) {
        List<TextRange> spans = new ArrayList<>();
        int next = 0;
        for (int count : counts) {
            spans.add(new TextRange(
                    pieces.get(next).begin(), pieces.get(next + count - 1).end()));
            next += count;
        }
        return spans;
    }

    private static boolean isBroken(String text, int begin, int end) {
        return begin < end && text.substring(begin, end).chars().allMatch(c -> isLineBreak((char) c));
    }

    /** What Python's {@code str.splitlines} takes for the end of a line, and with it brat. */
    static boolean isLineBreak(char c) {
        return c >= '\n' && c <= '\r' || c >= 0x1C && c <= 0x1E || c == 0x85 || c == 0x2028 || c == 0x2029;
    }
}
