package org.isnad.ui.annotate.editor.picture;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.isnad.ui.canvas.Ink;
import org.isnad.ui.canvas.Letters;
import org.isnad.ui.canvas.Pen;

/** Draws the same things further down. */
record ShiftedInk(Ink ink, int down) implements Ink {

    @Override
    public void fill(Rectangle box, int radius, RGB colour, int alpha) {
        ink.fill(shifted(box), radius, colour, alpha);
    }

    @Override
    public void outline(Rectangle box, int radius, Pen pen) {
        ink.outline(shifted(box), radius, pen);
    }

    @Override
    public void line(int[] points, int radius, Pen pen) {
        ink.line(shifted(points), radius, pen);
    }

    @Override
    public void polygon(int[] points, RGB colour) {
        ink.polygon(shifted(points), colour);
    }

    @Override
    public void letters(Letters letters, int x, int y, RGB colour, Rectangle clip) {
        ink.letters(letters, x, y + down, colour, clip == null ? null : shifted(clip));
    }

    private Rectangle shifted(Rectangle box) {
        return new Rectangle(box.x, box.y + down, box.width, box.height);
    }

    private int[] shifted(int[] points) {
        int[] moved = points.clone();
        for (int i = 1; i < moved.length; i += 2) {
            moved[i] += down;
        }
        return moved;
    }
}
