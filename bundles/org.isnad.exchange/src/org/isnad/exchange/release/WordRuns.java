package org.isnad.exchange.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.text.TextRange;

/**
 * Finds which runs of {@value #LENGTH} words of some short texts of ours (labels, the guideline) occur in the articles, so that a
 * bundle without texts can leave them out. Words are letters and digits; what stands between them does not count.
 */
final class WordRuns {

    static final int LENGTH = 3;

    private final Map<Long, Boolean> wanted = new HashMap<>();

    /** The articles will be searched for the runs of this text. */
    void watch(String text) {
        runs(text).forEach(run -> wanted.putIfAbsent(run.hash, false));
    }

    /** An article. */
    void read(String text) {
        if (!wanted.isEmpty()) {
            runs(text).forEach(run -> wanted.computeIfPresent(run.hash, (hash, found) -> true));
        }
    }

    /** Whether no run of the text was met in an article. */
    boolean isFree(String text) {
        return runs(text).stream().noneMatch(this::isMet);
    }

    /** The text with «[…]» for each stretch that was met in an article. */
    String without(String text) {
        StringBuilder free = new StringBuilder();
        int from = 0;
        for (TextRange met : met(text)) {
            free.append(text, from, met.begin()).append("[…]");
            from = met.end();
        }
        return free.append(text, from, text.length()).toString();
    }

    private List<TextRange> met(String text) {
        List<TextRange> ranges = new ArrayList<>();
        for (Run run : runs(text)) {
            if (isMet(run)) {
                int last = ranges.size() - 1;
                if (last >= 0 && run.begin < ranges.get(last).end()) {
                    ranges.set(last, new TextRange(ranges.get(last).begin(), run.end));
                } else {
                    ranges.add(new TextRange(run.begin, run.end));
                }
            }
        }
        return ranges;
    }

    private boolean isMet(Run run) {
        return wanted.getOrDefault(run.hash, false);
    }

    /** All runs of a text as strings, for tests and for looking at a bundle. */
    static Set<String> of(String text) {
        Set<String> strings = new HashSet<>();
        List<TextRange> words = words(text);
        for (int i = 0; i + LENGTH <= words.size(); i++) {
            List<String> run = words.subList(i, i + LENGTH).stream()
                    .map(word -> word.of(text))
                    .toList();
            strings.add(String.join(" ", run));
        }
        return strings;
    }

    private record Run(long hash, int begin, int end) {}

    private static List<Run> runs(String text) {
        List<TextRange> words = words(text);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i + LENGTH <= words.size(); i++) {
            long hash = 1;
            for (TextRange word : words.subList(i, i + LENGTH)) {
                for (int at = word.begin(); at < word.end(); at++) {
                    hash = (hash ^ text.charAt(at)) * 0x100000001b3L;
                }
                hash = hash * 31 + 7;
            }
            runs.add(new Run(
                    hash, words.get(i).begin(), words.get(i + LENGTH - 1).end()));
        }
        return runs;
    }

    private static List<TextRange> words(String text) {
        List<TextRange> words = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length()
                    && (Character.isLetterOrDigit(text.charAt(i))
                            || Character.isSurrogate(text.charAt(i))
                            || Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK);
            if (inside && begin < 0) {
                begin = i;
            } else if (!inside && begin >= 0) {
                words.add(new TextRange(begin, i));
                begin = -1;
            }
        }
        return words;
    }
}
