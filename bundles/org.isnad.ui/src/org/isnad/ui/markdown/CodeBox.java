package org.isnad.ui.markdown;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;

/** Program code on a ground of its own. */
final class CodeBox implements Box {

    private static final int PADDING = 8;

    private final Look look;
    private final TextLayout layout;
    private final int indent;
    private int width;
    private int height;

    CodeBox(Block.Code code, Look look) {
        this.look = look;
        indent = code.depth() * Look.INDENT;
        layout = look.code(code.text());
    }

    @Override
    public int fit(int newWidth) {
        width = newWidth - indent;
        layout.setWidth(Math.max(1, width - 2 * PADDING));
        height = layout.getBounds().height + 2 * PADDING;
        return height;
    }

    @Override
    public void paint(GC gc, int x, int y) {
        gc.setBackground(look.faint);
        gc.fillRoundRectangle(x + indent, y, width, height, 6, 6);
        gc.setForeground(look.ink);
        layout.draw(gc, x + indent + PADDING, y + PADDING);
    }

    @Override
    public int space() {
        return look.em() * 3 / 4;
    }

    @Override
    public void dispose() {
        layout.dispose();
    }
}
