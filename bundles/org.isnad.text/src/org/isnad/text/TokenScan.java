package org.isnad.text;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/** One pass over the grapheme clusters of a text that glues those of a word or number. */
final class TokenScan {

    private static final int SOFT_HYPHEN = 0x00AD;

    private final CharSequence text;
    private final int[] clusters;
    private final List<TextRange> tokens = new ArrayList<>();

    TokenScan(CharSequence text) {
        this.text = text;
        Ints boundaries = new Ints(text.length() + 1);
        BreakIterator iterator = GraphemeClusters.clusters(text.toString());
        for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
            boundaries.add(at);
        }
        this.clusters = boundaries.toArray();
    }

    List<TextRange> run() {
        int next;
        for (int i = 0; i < clusters.length - 1; i = next) {
            next = isWord(i) ? wordEnd(i) : i + 1;
            TextRange token = Blanks.trim(text, new TextRange(clusters[i], clusters[next]));
            if (!token.isEmpty()) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    /** The cluster after the word that begins with cluster {@code first}. */
    private int wordEnd(int first) {
        int next = first + 1;
        while (isWord(next) || joinEnd(first, next) > next) {
            next = isWord(next) ? next + 1 : joinEnd(first, next);
        }
        return next;
    }

    /** The cluster after whatever joins the word from {@code first} to that after {@code at}; {@code at} when nothing does. */
    private int joinEnd(int first, int at) {
        int next = at;
        while (isInvisible(next)) {
            next++;
        }
        if (next > at) {
            return isWord(next) ? next : at;
        }
        return isWord(at + 1) && joins(first, at) ? at + 1 : at;
    }

    private boolean joins(int first, int at) {
        int before = unit(at - 1);
        int after = unit(at + 1);
        return switch (unit(at)) {
            case '.' -> areDigits(before, after) || isInitial(first, at) && isInitial(at + 1, at + 2);
            case ',', '٫', '٬' -> areDigits(before, after);
            case '\'', '’' -> isLatin(before) && isLatin(after);
            default -> false;
        };
    }

    /** Whether the cluster before {@code end} is a letter that stands alone between dots or edges. */
    private boolean isInitial(int first, int end) {
        boolean alone = end - 2 < first || unit(end - 2) == '.';
        return alone && Character.isLetter(unit(end - 1)) && !isWord(end);
    }

    private static boolean areDigits(int before, int after) {
        return Character.isDigit(before) && Character.isDigit(after);
    }

    private static boolean isLatin(int unit) {
        return Character.UnicodeScript.of(unit) == Character.UnicodeScript.LATIN;
    }

    private boolean isWord(int cluster) {
        return cluster < clusters.length - 1 && Characters.isWordPart(unit(cluster));
    }

    private boolean isInvisible(int cluster) {
        return cluster < clusters.length - 1
                && (Characters.isBidiControl(unit(cluster)) || unit(cluster) == SOFT_HYPHEN);
    }

    /** The first code point of a cluster. */
    private int unit(int cluster) {
        return Character.codePointAt(text, clusters[cluster]);
    }
}
