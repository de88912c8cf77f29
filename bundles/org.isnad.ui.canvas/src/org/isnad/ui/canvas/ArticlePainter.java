package org.isnad.ui.canvas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws what is in the clip: tints, selection, letters, underlines and brackets, chips, links, caret. */
final class ArticlePainter {

    private static final int CARET_WIDTH = 2;

    private final ArticleView view;
    private final Palette palette;
    private final ChipColumn chips;

    ArticlePainter(ArticleView view, Palette palette, ChipColumn chips) {
        this.view = view;
        this.palette = palette;
        this.chips = chips;
    }

    void paint(Ink ink, Rectangle clip, Selection selection, Set<?> active, boolean focus, List<Link> links) {
        palette.refresh();
        int unit = view.font().unit();
        MarkPainter marks = new MarkPainter(ink, palette, unit);
        Map<Object, Rectangle> chipsByKey = new HashMap<>();
        ink.fill(clip, 0, palette.background(), 255);
        view.forVisible(clip.y, clip.y + clip.height, (block, layout, y) -> {
            int x = view.column().left();
            layout.letters().dim(layout.marks().dimmed(), palette.dimmed());
            marks.drawUnder(layout, x, y, active);
            drawSelection(ink, selection, block, layout, y, focus);
            ink.letters(layout.letters(), x, y, palette.foreground(), null);
            marks.drawOver(layout, x, y, active);
            if (!layout.marks().chips().isEmpty()) {
                Map<Chip, Rectangle> places = chips.place(layout, view.text().start(block), view.column(), y);
                chips.draw(ink, places, active);
                places.forEach((chip, box) -> chipsByKey.putIfAbsent(chip.key(), box));
            }
        });
        if (!links.isEmpty()) {
            LinkPainter painter = new LinkPainter(ink, palette, view, chips);
            links.forEach(link -> painter.draw(link, chipsByKey.get(link.key())));
        }
    }

    /** Draws the caret; where the letters before it run the other way, a short stroke also shows where they end. */
    void paintCaret(GC gc, int offset) {
        Rectangle caret = view.caretBounds(offset);
        Ink ink = new GcInk(gc);
        int width = Math.max(CARET_WIDTH, view.font().unit() * CARET_WIDTH);
        ink.fill(new Rectangle(caret.x - width / 2, caret.y, width, caret.height), 0, palette.foreground(), 255);
        int block = view.text().blockAt(offset);
        int place = offset - view.text().start(block);
        view.forVisible(caret.y, caret.y + caret.height, (b, layout, y) -> {
            if (b == block
                    && place > 0
                    && place <= layout.length()
                    && layout.lineOf(place) == layout.lineOf(place - 1)) {
                int x = view.column().left() + layout.trailingBefore(place);
                if (Math.abs(x - caret.x) > width) {
                    Rectangle end = new Rectangle(x - width / 2, caret.y, width, caret.height / 3);
                    ink.fill(end, 0, palette.foreground(), 255);
                }
            }
        });
    }

    private void drawSelection(Ink ink, Selection selection, int block, BlockLayout layout, int y, boolean focus) {
        int begin = selection.begin() - view.text().start(block);
        int end = selection.end() - view.text().start(block);
        if (selection.isEmpty() || begin > layout.length() || end <= 0) {
            return;
        }
        int alpha = palette.tint(palette.selection(), focus ? 120 : 70);
        int x = view.column().left();
        for (Span span : layout.spans(begin, end)) {
            Rectangle line = layout.lineBounds(span.line());
            Rectangle box = new Rectangle(x + span.left(), y + line.y, span.right() - span.left(), line.height);
            ink.fill(box, 0, palette.selection(), alpha);
        }
        if (end > layout.length() && !view.text().isContinued(block)) {
            Rectangle line = layout.lineBounds(layout.lineCount() - 1);
            int width = view.font().em() / 3;
            int edge = x + layout.leading(layout.length()) - (layout.isRightToLeft() ? width : 0);
            ink.fill(new Rectangle(edge, y + line.y, width, line.height), 0, palette.selection(), alpha);
        }
    }
}
