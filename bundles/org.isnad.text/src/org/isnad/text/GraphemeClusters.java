package org.isnad.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Boundaries of extended grapheme clusters (what a reader takes for one character), by Unicode Standard Annex 29.
 *
 * <p>Each question looks only at the neighbourhood of the offset, so it costs the same in a long text.
 */
public final class GraphemeClusters {

    private GraphemeClusters() {}

    /**
     * Whether no cluster (and so no surrogate pair, no letter with its marks) is cut at {@code offset}.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= offset <= text.length()}
     */
    public static boolean isBoundary(CharSequence text, int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException(offset);
        }
        if (offset == 0 || offset == text.length() || isSureBoundary(text, offset)) {
            return true;
        }
        if (Character.isLowSurrogate(text.charAt(offset)) && Character.isHighSurrogate(text.charAt(offset - 1))) {
            return false;
        }
        int begin = offset - 1;
        while (begin > 0 && !isSureBoundary(text, begin)) {
            begin--;
        }
        int end = Character.offsetByCodePoints(text, offset, 1);
        BreakIterator clusters = clusters(text.subSequence(begin, end).toString());
        return clusters.isBoundary(offset - begin);
    }

    /** The greatest boundary that is not after {@code offset}. */
    public static int floor(CharSequence text, int offset) {
        int boundary = offset;
        while (!isBoundary(text, boundary)) {
            boundary--;
        }
        return boundary;
    }

    /** The least boundary that is not before {@code offset}. */
    public static int ceiling(CharSequence text, int offset) {
        int boundary = offset;
        while (!isBoundary(text, boundary)) {
            boundary++;
        }
        return boundary;
    }

    /** An iterator over the clusters of {@code text}. */
    static BreakIterator clusters(String text) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        clusters.setText(text);
        return clusters;
    }

    private static boolean isSureBoundary(CharSequence text, int offset) {
        char before = text.charAt(offset - 1);
        char after = text.charAt(offset);
        boolean crLf = before == '\r' && after == '\n';
        return isPlain(before) && isPlain(after) || !crLf && (isControl(before) || isControl(after));
    }

    private static boolean isControl(char unit) {
        return unit < ' ' || unit >= 0x7F && unit <= 0x9F || Characters.isBidiControl(unit);
    }

    private static boolean isPlain(char unit) {
        return unit >= ' ' && unit < 0x7F
                || !Character.isSurrogate(unit)
                        && UCharacter.getIntPropertyValue(unit, UProperty.GRAPHEME_CLUSTER_BREAK)
                                == UCharacter.GraphemeClusterBreak.OTHER;
    }
}
