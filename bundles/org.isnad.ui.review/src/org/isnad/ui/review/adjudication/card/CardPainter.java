package org.isnad.ui.review.adjudication.card;

import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the boxes of a table of readings. */
final class CardPainter {

    private static final int ROUND = 8;

    private final CardColours colours;
    private final Map<Object, Integer> chosen;
    private final Object cursor;
    private final boolean rightToLeft;

    /**
     * @param chosen the index of the reader whose part is taken, by slot
     * @param cursor the slot that is to be chosen now, or null
     */
    CardPainter(CardColours colours, Map<Object, Integer> chosen, Object cursor, boolean rightToLeft) {
        this.colours = colours;
        this.chosen = chosen;
        this.cursor = cursor;
        this.rightToLeft = rightToLeft;
    }

    void paint(GC gc, Box box, int scrolled) {
        Rectangle at =
                new Rectangle(box.bounds().x, box.bounds().y - scrolled, box.bounds().width, box.bounds().height);
        ground(gc, box, at);
        boolean quiet = box.kind() == Box.Kind.QUIET || box.kind() == Box.Kind.LABEL || box.kind() == Box.Kind.MISSING;
        gc.setForeground(quiet && !isCursor(box) ? colours.quiet() : colours.ink());
        int top = box.kind() == Box.Kind.QUIET ? Box.PADDING / 2 : Box.PADDING;
        if (box.kind() == Box.Kind.MISSING) {
            top = Math.max(Box.PADDING, (at.height - box.text().getBounds().height) / 2);
        }
        box.text().draw(gc, at.x + Box.PADDING, at.y + top);
    }

    private void ground(GC gc, Box box, Rectangle at) {
        switch (box.kind()) {
            case HEADER -> fill(gc, at, colours.header());
            case CELL -> cell(gc, box, at);
            case MISSING -> {
                gc.setLineStyle(SWT.LINE_DASH);
                outline(gc, at, colours.border(), 1);
                gc.setLineStyle(SWT.LINE_SOLID);
            }
            case LABEL -> {
                if (isCursor(box)) {
                    gc.setBackground(colours.focus());
                    int x = rightToLeft ? at.x + at.width - 3 : at.x;
                    gc.fillRectangle(x, at.y, 3, at.height);
                }
            }
            case TITLE -> {
                gc.setForeground(colours.border());
                gc.drawLine(at.x, at.y + 2, at.x + at.width, at.y + 2);
            }
            case QUIET -> {
                // Only its letters.
            }
        }
    }

    private void cell(GC gc, Box box, Rectangle at) {
        Integer index = box.row() == null ? null : chosen.get(box.row().slot());
        boolean taken = index != null && index == box.column();
        fill(gc, at, taken ? colours.chosenGround() : colours.card());
        outline(gc, at, taken ? colours.chosenLine() : colours.border(), taken ? 2 : 1);
        if (isCursor(box) && !taken) {
            outline(gc, at, colours.focus(), 2);
        }
    }

    private boolean isCursor(Box box) {
        return cursor != null && box.row() != null && cursor.equals(box.row().slot());
    }

    private static void fill(GC gc, Rectangle at, Color colour) {
        gc.setBackground(colour);
        gc.fillRoundRectangle(at.x, at.y, at.width, at.height, ROUND, ROUND);
    }

    private static void outline(GC gc, Rectangle at, Color colour, int line) {
        gc.setForeground(colour);
        gc.setLineWidth(line);
        gc.drawRoundRectangle(at.x, at.y, at.width - 1, at.height - 1, ROUND, ROUND);
        gc.setLineWidth(1);
    }
}
