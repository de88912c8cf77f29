package org.isnad.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Remembers the letters that are drawn. */
final class RecordingInk implements Ink {

    final List<TextRun> runs = new ArrayList<>();

    @Override
    public void fill(Rectangle box, int radius, RGB colour, int alpha) {
        // only letters are remembered
    }

    @Override
    public void outline(Rectangle box, int radius, Pen pen) {
        // only letters are remembered
    }

    @Override
    public void line(int[] points, int radius, Pen pen) {
        // only letters are remembered
    }

    @Override
    public void polygon(int[] points, RGB colour) {
        // only letters are remembered
    }

    @Override
    public void letters(Letters letters, int x, int y, RGB colour, Rectangle clip) {
        runs.addAll(letters.runs(x, y, colour));
    }
}
