package org.isnad.ui.canvas;

import com.ibm.icu.text.BreakIterator;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;

/**
 * The text of the article cut into blocks, the pieces that are laid out one by one; all offsets are UTF-16 units of
 * the text.
 *
 * <p>A block is a paragraph without its line separator. Separators are all mandatory breaks of UAX 14: LF, CR, CRLF,
 * NEL, VT, FF, U+2028 and U+2029. A paragraph that is too long to be laid out at once is cut, after a blank where
 * there is one, into several blocks that are shown as if a line ended there.
 */
final class ArticleText {

    static final int LONGEST_BLOCK = 2_000;

    private final String text;
    private final boolean mainlyRightToLeft;
    private final BitSet rightToLeft = new BitSet();
    private final BitSet continued = new BitSet();
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int count;

    ArticleText(String text) {
        this.text = text;
        mainlyRightToLeft = Direction.isRightToLeft(text, 0, text.length(), true);
        char[] units = text.toCharArray();
        int next = 0;
        do {
            int end = endOfLine(units, next);
            addParagraph(next, end);
            next = end + separatorLength(end);
        } while (next > ends[count - 1]);
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    int blockCount() {
        return count;
    }

    /** The direction of the first strong character of the article; right to left if there is none. */
    boolean isMainlyRightToLeft() {
        return mainlyRightToLeft;
    }

    int start(int block) {
        return starts[block];
    }

    /** End of the block, exclusive and without the line separator. */
    int end(int block) {
        return ends[block];
    }

    boolean isRightToLeft(int block) {
        return rightToLeft.get(block);
    }

    /** Whether the paragraph goes on in the next block. */
    boolean isContinued(int block) {
        return continued.get(block);
    }

    /** The block that holds the offset; a line separator belongs to the block before it. */
    int blockAt(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** The range of the paragraph, which may be several blocks, without its separator. */
    Selection paragraphAt(int offset) {
        int first = blockAt(offset);
        int last = first;
        while (first > 0 && continued.get(first - 1)) {
            first--;
        }
        while (continued.get(last)) {
            last++;
        }
        return new Selection(starts[first], ends[last]);
    }

    /** The text of the block, unit by unit, in which what Pango cannot take (NUL, unpaired surrogates) is replaced. */
    String display(int block) {
        char[] units = text.substring(starts[block], ends[block]).toCharArray();
        for (int i = 0; i < units.length; i++) {
            if (Character.isHighSurrogate(units[i]) && i + 1 < units.length && Character.isLowSurrogate(units[i + 1])) {
                i++;
            } else if (units[i] == 0 || Character.isSurrogate(units[i])) {
                units[i] = '\uFFFD';
            }
        }
        return new String(units);
    }

    private void addParagraph(int start, int end) {
        boolean rtl = Direction.isRightToLeft(text, start, end, mainlyRightToLeft);
        int from = start;
        while (end - from > LONGEST_BLOCK) {
            int cut = cutBefore(from + LONGEST_BLOCK);
            add(from, cut, rtl, true);
            from = cut;
        }
        add(from, end, rtl, false);
    }

    private void add(int start, int end, boolean rtl, boolean goesOn) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        rightToLeft.set(count, rtl);
        continued.set(count, goesOn);
        count++;
    }

    private int cutBefore(int limit) {
        for (int i = limit; i > limit - LONGEST_BLOCK / 4; i--) {
            if (text.charAt(i - 1) == ' ') {
                return i;
            }
        }
        int from = limit - LONGEST_BLOCK / 2;
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text.substring(from, Math.min(text.length(), limit + LONGEST_BLOCK / 2)));
        int cut = clusters.isBoundary(limit - from) ? limit - from : clusters.preceding(limit - from);
        return cut > 0 ? from + cut : limit;
    }

    /** Reads an array, since a text of a million units is read before the compiler has made a string quick to read. */
    private static int endOfLine(char[] units, int start) {
        int end = start;
        while (end < units.length && !isSeparator(units[end])) {
            end++;
        }
        return end;
    }

    private int separatorLength(int at) {
        if (at == text.length()) {
            return 0;
        }
        return text.startsWith("\r\n", at) ? 2 : 1;
    }

    private static boolean isSeparator(char unit) {
        return unit <= '\u0085'
                ? unit <= '\r' && unit >= '\n' || unit == '\u0085'
                : unit == '\u2028' || unit == '\u2029';
    }
}
