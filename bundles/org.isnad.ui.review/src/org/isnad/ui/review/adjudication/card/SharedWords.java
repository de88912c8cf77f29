package org.isnad.ui.review.adjudication.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.text.TextRange;
import org.isnad.ui.label.Snippet;

/**
 * Stretches of the article as the readers marked them: each says where it goes beyond the others. Long words that all share
 * are left out in their middle. Offsets count UTF-16 code units.
 */
final class SharedWords {

    /** More units that all share are shortened. */
    private static final int LONGEST = 96;

    private static final int KEPT = 38;
    private static final String GAP = " … ";

    private final String text;
    private final List<TextRange> shared;

    /** @param readings of all readers who have the unit, null for the others */
    SharedWords(String text, List<List<TextRange>> readings) {
        this.text = text;
        shared = readings.stream()
                .filter(Objects::nonNull)
                .reduce(SharedWords::common)
                .orElse(List.of());
    }

    /** One reader's stretches with what the others do not have marked. */
    Cell cell(List<TextRange> ranges) {
        List<Cell.Run> runs = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            if (i > 0) {
                runs.add(new Cell.Run(GAP, false));
            }
            add(ranges.get(i), runs);
        }
        return new Cell(runs);
    }

    private void add(TextRange range, List<Cell.Run> runs) {
        int at = range.begin();
        int end = Math.min(range.end(), text.length());
        for (TextRange common : shared) {
            if (common.end() > at && common.begin() < end) {
                own(at, common.begin(), runs);
                runs.add(new Cell.Run(shortened(text.substring(common.begin(), common.end())), false));
                at = common.end();
            }
        }
        own(at, end, runs);
    }

    private void own(int begin, int end, List<Cell.Run> runs) {
        if (begin < end) {
            runs.add(new Cell.Run(Snippet.of(text.substring(begin, end), end - begin), true));
            keepBlanks(begin, end, runs);
        }
    }

    /** A blank at the edge of a run keeps the next one apart. */
    private void keepBlanks(int begin, int end, List<Cell.Run> runs) {
        int last = runs.size() - 1;
        String words = runs.get(last).text();
        String kept = words.isEmpty() ? " " : words;
        if (Character.isWhitespace(text.charAt(end - 1)) && !kept.endsWith(" ")) {
            kept += " ";
        }
        if (Character.isWhitespace(text.charAt(begin)) && !kept.startsWith(" ")) {
            kept = " " + kept;
        }
        runs.set(last, new Cell.Run(kept, true));
    }

    private static String shortened(String words) {
        String line = words.replaceAll("[\\s\\u00a0]+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int from = line.lastIndexOf(' ', KEPT);
        int to = line.indexOf(' ', line.length() - KEPT);
        return from < 0 || to < 0 ? line : line.substring(0, from) + GAP + line.substring(to + 1);
    }

    /** What both cover, in text order. */
    static List<TextRange> common(List<TextRange> some, List<TextRange> others) {
        List<TextRange> both = new ArrayList<>();
        for (TextRange one : some) {
            for (TextRange other : others) {
                int begin = Math.max(one.begin(), other.begin());
                int end = Math.min(one.end(), other.end());
                if (begin < end) {
                    both.add(new TextRange(begin, end));
                }
            }
        }
        return both;
    }
}
