package org.isnad.ui.annotate.canvas;

import java.util.Map;
import java.util.Set;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextStyle;

/** Draws what is in the clip: fills, selection, letters, underlines and brackets, chips, caret. */
final class ArticlePainter {

    private static final int CARET_WIDTH = 2;

    private final ArticleView view;
    private final Palette palette;
    private final MarkPainter marks;
    private final ChipColumn chips;

    ArticlePainter(ArticleView view, Palette palette, ChipColumn chips) {
        this.view = view;
        this.palette = palette;
        this.chips = chips;
        marks = new MarkPainter(palette);
    }

    void paint(GC gc, Rectangle clip, Selection selection, Set<?> active, boolean focus) {
        gc.setBackground(palette.background());
        gc.fillRectangle(clip);
        TextStyle dimmed = new TextStyle(null, palette.dimmed(), null);
        view.forVisible(clip.y, clip.y + clip.height, (block, layout, y) -> {
            int x = view.column().left();
            int start = view.text().start(block);
            layout.dim(layout.marks().dimmed(), dimmed);
            marks.drawUnder(gc, layout, x, y, active);
            drawSelection(gc, selection, block, layout, y, focus);
            gc.setForeground(palette.foreground());
            layout.draw(gc, x, y);
            marks.drawOver(gc, layout, x, y, active);
            if (!layout.marks().chips().isEmpty()) {
                Map<Chip, Rectangle> places = chips.place(layout, start, view.column(), y);
                chips.draw(gc, places, active);
            }
        });
    }

    /** Draws the caret; where the letters before it run the other way, a short stroke also shows where they end. */
    void paintCaret(GC gc, int offset) {
        Rectangle caret = view.caretBounds(offset);
        gc.setBackground(palette.foreground());
        gc.fillRectangle(caret.x - CARET_WIDTH / 2, caret.y, CARET_WIDTH, caret.height);
        int block = view.text().blockAt(offset);
        int place = offset - view.text().start(block);
        view.forVisible(caret.y, caret.y + caret.height, (b, layout, y) -> {
            if (b == block
                    && place > 0
                    && place <= layout.length()
                    && layout.lineOf(place) == layout.lineOf(place - 1)) {
                int x = view.column().left() + layout.trailingBefore(place);
                if (Math.abs(x - caret.x) > CARET_WIDTH) {
                    gc.fillRectangle(x - CARET_WIDTH / 2, caret.y, CARET_WIDTH, caret.height / 3);
                }
            }
        });
    }

    private void drawSelection(GC gc, Selection selection, int block, BlockLayout layout, int y, boolean focus) {
        int begin = selection.begin() - view.text().start(block);
        int end = selection.end() - view.text().start(block);
        if (selection.isEmpty() || begin > layout.length() || end <= 0) {
            return;
        }
        gc.setBackground(palette.selection());
        gc.setAlpha(focus ? 120 : 70);
        int x = view.column().left();
        for (Span span : layout.spans(begin, end)) {
            Rectangle line = layout.lineBounds(span.line());
            gc.fillRectangle(x + span.left(), y + line.y, span.right() - span.left(), line.height);
        }
        if (end > layout.length() && !view.text().isContinued(block)) {
            Rectangle line = layout.lineBounds(layout.lineCount() - 1);
            int width = view.font().em() / 3;
            int edge = x + layout.leading(layout.length()) - (layout.isRightToLeft() ? width : 0);
            gc.fillRectangle(edge, y + line.y, width, line.height);
        }
        gc.setAlpha(255);
    }
}
