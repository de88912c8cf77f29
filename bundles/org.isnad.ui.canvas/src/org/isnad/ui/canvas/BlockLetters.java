package org.isnad.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;

/** The letters of a laid-out block; some of them may be greyed. */
final class BlockLetters implements Letters {

    private static final double PIXELS_PER_POINT = 96.0 / 72;

    private final TextLayout layout;
    private final BlockLayout block;
    private final BlockLines lines;
    private final int start;
    private List<Selection> dimmed = List.of();
    private RGB grey;

    /** @param start offset of the block in the article */
    BlockLetters(TextLayout layout, BlockLayout block, BlockLines lines, int start) {
        this.layout = layout;
        this.block = block;
        this.lines = lines;
        this.start = start;
    }

    /** Greys the ranges and lays out anew only if they have changed; offsets count from the start of the block. */
    void dim(List<Selection> ranges, RGB colour) {
        if ((!ranges.equals(dimmed) || !ranges.isEmpty() && !colour.equals(grey)) && block.length() > 0) {
            TextStyle style = new TextStyle(null, new Color(colour), null);
            layout.setStyle(null, 0, block.length() - 1);
            ranges.forEach(r -> layout.setStyle(style, r.begin(), r.end() - 1));
            dimmed = List.copyOf(ranges);
            grey = colour;
        }
    }

    /** Draws the letters; if lines had to be moved, each group of lines that moved alike in a clip of its own. */
    @Override
    public void draw(GC gc, int x, int y) {
        int first = 0;
        for (int line = 1; line <= lines.count(); line++) {
            if (line == lines.count() || lines.shift(line) != lines.shift(first)) {
                drawLines(gc, x, y, first, line - 1);
                first = line;
            }
        }
    }

    private void drawLines(GC gc, int x, int y, int first, int last) {
        if (first == 0 && last == lines.count() - 1) {
            layout.draw(gc, x, y + lines.shift(0));
            return;
        }
        Rectangle clip = gc.getClipping();
        int room = layout.getSpacing() / 2;
        int top = y + lines.bounds(first).y - room;
        int bottom = y + lines.bounds(last).y + lines.bounds(last).height + room;
        Rectangle band = clip.intersection(new Rectangle(clip.x, top, clip.width, bottom - top));
        if (!band.isEmpty()) {
            gc.setClipping(band);
            layout.draw(gc, x, y + lines.shift(first));
            gc.setClipping(clip);
        }
    }

    @Override
    public List<TextRun> runs(int x, int y, RGB colour) {
        FontData font = layout.getFont().getFontData()[0];
        boolean bold = (font.getStyle() & org.eclipse.swt.SWT.BOLD) != 0;
        List<TextRun> runs = new ArrayList<>();
        for (int at = 0; at < block.length(); ) {
            int until = endOfRun(at);
            for (Span span : block.spans(at, until)) {
                runs.add(new TextRun(
                        block.text().substring(at, until),
                        start + at,
                        x + span.left(),
                        y + lines.baseline(span.line()),
                        span.right() - span.left(),
                        span.rightToLeft(),
                        isDimmed(at) ? grey : colour,
                        font.getName(),
                        font.getHeight() * PIXELS_PER_POINT,
                        bold));
            }
            at = until;
        }
        return runs;
    }

    /** Where word, line, direction or colour change next; words apart stay in place in other fonts too. */
    private int endOfRun(int at) {
        int blank = block.text().indexOf(' ', at);
        int end = Math.min(block.endOfStretch(at), blank < 0 ? block.length() : Math.max(blank, at + 1));
        for (Selection range : dimmed) {
            if (range.begin() > at) {
                end = Math.min(end, range.begin());
            } else if (range.end() > at) {
                end = Math.min(end, range.end());
            }
        }
        return end;
    }

    private boolean isDimmed(int at) {
        return dimmed.stream().anyMatch(range -> range.contains(at));
    }
}
