package org.isnad.ui.markdown;

import org.eclipse.swt.graphics.GC;

/** A line across. */
final class RuleBox implements Box {

    private final Look look;
    private int width;

    RuleBox(Look look) {
        this.look = look;
    }

    @Override
    public int fit(int newWidth) {
        width = newWidth;
        return 1;
    }

    @Override
    public void paint(GC gc, int x, int y) {
        gc.setForeground(look.line);
        gc.drawLine(x, y, x + width, y);
    }

    @Override
    public int space() {
        return look.em();
    }

    @Override
    public void dispose() {
        // nothing of its own
    }
}
