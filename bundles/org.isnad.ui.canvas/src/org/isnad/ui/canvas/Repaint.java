package org.isnad.ui.canvas;

import java.util.Set;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** Asks for the drawing of the lines that a change has touched, and of no others. */
final class Repaint {

    private final Canvas canvas;
    private final ArticleView view;

    Repaint(Canvas canvas, ArticleView view) {
        this.canvas = canvas;
        this.view = view;
    }

    /** The lines that hold the range. */
    void lines(int begin, int end) {
        int width = canvas.getClientArea().width;
        view.forVisible(0, view.viewport().height(), (block, layout, y) -> {
            int from = begin - view.text().start(block);
            int to = Math.min(end - view.text().start(block), layout.length());
            if (from <= layout.length() && to >= 0) {
                int top = layout.lineBounds(layout.lineOf(Math.max(0, from))).y - view.overhang();
                Rectangle last = layout.lineBounds(layout.lineOf(to));
                canvas.redraw(0, y + top, width, last.y + last.height + view.overhang() - top, false);
            }
        });
    }

    /** The lines of all paragraphs with a mark or chip that has one of the keys. */
    void keys(Set<?> keys) {
        view.forVisible(0, view.viewport().height(), (block, layout, y) -> {
            if (layout.marks().holdsAny(keys)) {
                lines(view.text().start(block), view.text().end(block));
            }
        });
    }
}
