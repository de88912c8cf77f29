package org.isnad.ui.canvas;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/**
 * One laid-out block: where each grapheme cluster is. Offsets are UTF-16 units from the start of the block; x runs
 * rightwards from the left edge of the text column and y down from the top of the block, whatever the direction of
 * the text.
 *
 * <p>SWT's TextLayout measures a right-to-left layout from its right edge and takes the second letter of a lam-alef
 * ligature for empty; both is mended here and nowhere else.
 */
final class BlockLayout {

    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final TextLayout layout;
    private final boolean rightToLeft;
    private final boolean closesParagraph;
    private final MarkStyle.Role role;
    private final int width;
    private final int length;
    private final BlockLines lines;
    private final BlockLetters letters;
    private final String text;
    private byte[] levels;
    private int[] places;
    private BitSet clusters;
    private BlockMarks marks;

    /**
     * Takes over the layout, which has its text, font, orientation, width and spacing.
     *
     * @param start offset of the block in the article
     * @param closesParagraph whether the block is the last of its paragraph
     * @param role how the paragraph is set, or null
     * @param ascent least height of a line above its baseline, so that lines in other fonts stand as far apart
     * @param descent least height of a line below its baseline
     */
    BlockLayout(TextLayout layout, int start, boolean closesParagraph, MarkStyle.Role role, int ascent, int descent) {
        this.layout = layout;
        this.closesParagraph = closesParagraph;
        this.role = role;
        text = layout.getText();
        length = text.length();
        width = layout.getWidth();
        rightToLeft = layout.getOrientation() == SWT.RIGHT_TO_LEFT;
        lines = new BlockLines(layout, ascent, descent);
        letters = new BlockLetters(layout, this, lines, start);
    }

    void dispose() {
        layout.dispose();
    }

    boolean isRightToLeft() {
        return rightToLeft;
    }

    int length() {
        return length;
    }

    String text() {
        return text;
    }

    MarkStyle.Role role() {
        return role;
    }

    BlockLetters letters() {
        return letters;
    }

    /** Height with the spacing after the last line. */
    int height() {
        return lines.height();
    }

    int lineCount() {
        return lines.count();
    }

    int lineStart(int line) {
        return lines.start(line);
    }

    int lineEnd(int line) {
        return lines.end(line);
    }

    /** The ink-independent box of the line without the spacing after it; x and width are those of its letters. */
    Rectangle lineBounds(int line) {
        return lines.bounds(line);
    }

    int lineOf(int offset) {
        return lines.at(offset);
    }

    /** The line nearest to y. */
    int lineAt(int y) {
        return lines.nearest(y);
    }

    /** The last caret place that is shown in the line: the end of the paragraph or before the blank at the wrap. */
    int lastPlace(int line) {
        boolean wrapped = line + 1 < lineCount() || !closesParagraph;
        return wrapped && lineEnd(line) > lineStart(line) ? previousCluster(lineEnd(line)) : lineEnd(line);
    }

    /** The edge of the cluster at the offset where reading it begins; at the end of the block the edge of the text. */
    int leading(int offset) {
        if (offset == length) {
            return lineEdge(lineCount() - 1, false);
        }
        int previous = previousCluster(offset);
        return isLigatedAlef(previous, offset) ? (x(previous, false) + x(offset, true)) / 2 : x(offset, false);
    }

    /** The edge where reading the cluster before the offset ends, if that cluster is in the same line. */
    int trailingBefore(int offset) {
        int cluster = previousCluster(offset);
        boolean runGoesOn =
                offset < length && levels()[offset] == levels()[cluster] && lineOf(offset) == lineOf(cluster);
        return runGoesOn ? leading(offset) : x(cluster, true);
    }

    /** The start of the cluster under or nearest to the place. */
    int clusterAt(int x, int line) {
        if (length == 0) {
            return 0;
        }
        int y = lineBounds(line).y + lineBounds(line).height / 2 - lines.shift(line);
        int offset = layout.getOffset(new Point(mirrored(x), y), new int[1]);
        int cluster = clusters().previousSetBit(Math.min(Math.max(offset, lineStart(line)), lineEnd(line) - 1));
        int next = nextCluster(cluster);
        if (next < lineEnd(line) && isLigatedAlef(cluster, next) && isPast(x, leading(next), cluster)) {
            return next;
        }
        int previous = previousCluster(cluster);
        boolean before = isLigatedAlef(previous, cluster) && !isPast(x, leading(cluster), cluster);
        return before ? previous : cluster;
    }

    /** The caret place nearest to the place. */
    int caretAt(int x, int line) {
        Rectangle bounds = lineBounds(line);
        boolean beyondEnd = rightToLeft ? x < bounds.x : x >= bounds.x + bounds.width;
        if (beyondEnd || length == 0) {
            return lastPlace(line);
        }
        int cluster = clusterAt(x, line);
        int next = nextCluster(cluster);
        boolean nearer = Math.abs(x - leading(cluster)) <= Math.abs(x - trailingBefore(next));
        return nearer || next > lastPlace(line) ? cluster : next;
    }

    /** All caret places of the line as the eye finds them from left to right. */
    int[] placesFromLeft(int line) {
        int[] places = IntStream.rangeClosed(lineStart(line), lastPlace(line))
                .filter(i -> i == length || clusters().get(i))
                .toArray();
        record Place(int x, int order, int offset) {}
        return Arrays.stream(places)
                .mapToObj(p -> new Place(leading(p), rightToLeft ? -p : p, p))
                .sorted((a, b) -> a.x != b.x ? Integer.compare(a.x, b.x) : Integer.compare(a.order, b.order))
                .mapToInt(Place::offset)
                .toArray();
    }

    /** The pieces of the range, one for each line and each stretch of one direction in it, in the order of the text. */
    List<Span> spans(int begin, int end) {
        List<Span> spans = new ArrayList<>();
        for (int at = Math.max(0, begin); at < Math.min(end, length); ) {
            int until = Math.min(end, endOfStretch(at));
            spans.add(span(lineOf(at), at, until));
            at = until;
        }
        return spans;
    }

    /** Where the letters from the offset on, which are of one direction in one line, end. */
    int endOfStretch(int at) {
        int limit = Math.min(length, lineEnd(lineOf(at)));
        int until = at + 1;
        while (until < limit && levels()[until] == levels()[at]) {
            until++;
        }
        return until;
    }

    /** Where a range that is not empty begins for the eye. */
    Edge opening(int begin, int end) {
        return new RangeEdges(this, levels()).opening(begin, end);
    }

    /** Where a range that is not empty ends for the eye. */
    Edge closing(int begin, int end) {
        return new RangeEdges(this, levels()).closing(begin, end);
    }

    /** What is drawn on this block besides its letters, or null if that has to be looked up. */
    BlockMarks marks() {
        return marks;
    }

    void setMarks(BlockMarks marks) {
        this.marks = marks;
    }

    /** The level of the paragraph: 1 if it runs from right to left. */
    int base() {
        return rightToLeft ? 1 : 0;
    }

    /** Where the line starts or ends for who reads it. */
    int lineEdge(int line, boolean start) {
        Rectangle bounds = lineBounds(line);
        return rightToLeft == start ? bounds.x + bounds.width : bounds.x;
    }

    static boolean isOdd(int level) {
        return (level & 1) == 1;
    }

    private Span span(int line, int begin, int end) {
        boolean rtl = isOdd(levels()[begin]);
        int first = leading(begin);
        int last = trailingBefore(end);
        return new Span(line, Math.min(first, last), Math.max(first, last), rtl);
    }

    private int previousCluster(int offset) {
        return offset == 0 ? 0 : Math.max(0, clusters().previousSetBit(offset - 1));
    }

    private int nextCluster(int cluster) {
        int next = clusters().nextSetBit(cluster + 1);
        return next < 0 ? length : next;
    }

    private boolean isPast(int x, int edge, int cluster) {
        return isOdd(levels()[cluster]) ? x < edge : x >= edge;
    }

    private boolean isLigatedAlef(int lam, int alef) {
        return alef > lam
                && alef < length
                && text.charAt(lam) == '\u0644'
                && "\u0627\u0622\u0623\u0625\u0671\u0672\u0673\u0675".indexOf(text.charAt(alef)) >= 0
                && x(alef, false) == x(alef, true)
                && lineOf(lam) == lineOf(alef);
    }

    /** Asks the layout once for each place, because it counts from the start of the text each time. */
    private int x(int offset, boolean trailing) {
        if (places == null) {
            places = new int[2 * length + 2];
            Arrays.fill(places, UNKNOWN);
        }
        int index = 2 * offset + (trailing ? 1 : 0);
        if (places[index] == UNKNOWN) {
            places[index] = mirrored(layout.getLocation(offset, trailing).x);
        }
        return places[index];
    }

    private int mirrored(int x) {
        return rightToLeft ? width - x : x;
    }

    private byte[] levels() {
        if (levels == null) {
            Bidi bidi = new Bidi();
            bidi.setPara(text, rightToLeft ? Bidi.RTL : Bidi.LTR, null);
            levels = bidi.getLevels();
        }
        return levels;
    }

    private BitSet clusters() {
        if (clusters == null) {
            BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
            breaks.setText(text);
            clusters = new BitSet(length + 1);
            for (int at = breaks.first(); at != BreakIterator.DONE && at < length; at = breaks.next()) {
                clusters.set(at);
            }
        }
        return clusters;
    }
}
