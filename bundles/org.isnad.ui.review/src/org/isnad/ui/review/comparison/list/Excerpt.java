package org.isnad.ui.review.comparison.list;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.text.TextRange;
import org.isnad.ui.label.Snippet;

/** The words of a stretch, shortened so that one sees where it differs from others: its begin, its end, or both. */
public final class Excerpt {

    /** Less says nothing, in UTF-16 code units. */
    private static final int LEAST = 16;

    private static final String ELLIPSIS = "…";

    private Excerpt() {}

    /**
     * @param others the stretches that stand beside it
     * @param room about how many UTF-16 code units can be shown
     */
    public static String of(String text, List<TextRange> own, Collection<List<TextRange>> others, int room) {
        int length = Math.max(LEAST, room);
        String words = words(text, own, Integer.MAX_VALUE - 1);
        if (words.length() <= length || own.isEmpty()) {
            return words;
        }
        int begin = begin(own);
        int end = end(own);
        boolean beginsAlike = others.stream().allMatch(other -> other.isEmpty() || begin(other) == begin);
        boolean endsAlike = others.stream().allMatch(other -> other.isEmpty() || end(other) == end);
        if (beginsAlike && !endsAlike) {
            return ELLIPSIS + " " + tail(words, length - 2);
        }
        return !beginsAlike && endsAlike || endsAlike
                ? head(words, length - 1) + ELLIPSIS
                : head(words, length / 2 - 2) + " " + ELLIPSIS + " " + tail(words, length / 2 - 2);
    }

    /** The words of some stretches in one line. */
    static String words(String text, List<TextRange> ranges, int length) {
        return Snippet.of(
                ranges.stream()
                        .map(range -> text.substring(
                                Math.min(range.begin(), text.length()), Math.min(range.end(), text.length())))
                        .collect(Collectors.joining(" " + ELLIPSIS + " ")),
                length);
    }

    /** Cut at a blank where there is one near. */
    private static String head(String words, int length) {
        int blank = words.lastIndexOf(' ', length);
        return words.substring(0, blank > length / 2 ? blank : length).stripTrailing();
    }

    private static String tail(String words, int length) {
        int from = words.length() - length;
        int blank = words.indexOf(' ', from);
        return words.substring(blank >= 0 && blank < from + length / 2 ? blank : from)
                .stripLeading();
    }

    private static int begin(List<TextRange> ranges) {
        return ranges.stream().mapToInt(TextRange::begin).min().orElse(0);
    }

    private static int end(List<TextRange> ranges) {
        return ranges.stream().mapToInt(TextRange::end).max().orElse(0);
    }
}
