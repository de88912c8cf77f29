package org.isnad.ui.markdown;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;

/** A heading or paragraph, with the marker of its list and the bar of its quotation on the side where its direction begins. */
final class TextBox implements Box {

    private final LaidText text;
    private final Look look;
    private final boolean rightToLeft;
    private final int indent;
    private final boolean quoted;
    private final TextLayout marker;
    private final int space;
    private int width;
    private int height;

    private TextBox(
            LaidText text, Look look, boolean rightToLeft, int depth, boolean quoted, String marker, int space) {
        this.text = text;
        this.look = look;
        this.rightToLeft = rightToLeft;
        this.indent = depth * Look.INDENT;
        this.quoted = quoted;
        this.marker = marker.isEmpty() ? null : look.layout(RichText.plain(marker), rightToLeft, 0);
        this.space = space;
    }

    static TextBox heading(Block.Heading heading, Look look) {
        boolean rightToLeft = heading.rightToLeft();
        TextLayout layout = look.layout(heading.text(), rightToLeft, heading.level());
        int space = look.em() * (heading.level() <= 2 ? 3 : 2) / 2;
        return new TextBox(new LaidText(heading.text(), layout, rightToLeft), look, rightToLeft, 0, false, "", space);
    }

    static TextBox paragraph(Block.Paragraph paragraph, Look look) {
        boolean rightToLeft = paragraph.rightToLeft();
        TextLayout layout = look.layout(paragraph.text(), rightToLeft, 0);
        return new TextBox(
                new LaidText(paragraph.text(), layout, rightToLeft),
                look,
                rightToLeft,
                paragraph.depth(),
                paragraph.quoted(),
                paragraph.marker(),
                paragraph.depth() > 0 ? look.em() * 2 / 5 : look.em() * 3 / 4);
    }

    @Override
    public int fit(int newWidth) {
        width = newWidth;
        height = text.fit(width - indent);
        return height;
    }

    @Override
    public void paint(GC gc, int x, int y) {
        if (quoted) {
            int bar = rightToLeft ? x + width - indent + 8 : x + indent - 12;
            gc.setBackground(look.line);
            gc.fillRectangle(bar, y - space / 2, 3, height + space);
        }
        if (marker != null) {
            paintMarker(gc, x, y);
        }
        gc.setForeground(look.ink);
        text.paint(gc, left(x), y);
    }

    private void paintMarker(GC gc, int x, int y) {
        int wide = marker.getBounds().width;
        int left = rightToLeft ? x + width - indent + 7 : x + indent - 7 - wide;
        int top = y + Math.max(0, text.firstLine() - marker.getLineBounds(0).height);
        gc.setForeground(look.ink);
        marker.draw(gc, left, top, SWT.DEFAULT, SWT.DEFAULT, null, null);
    }

    @Override
    public List<Place> links() {
        return text.links(left(0), 0);
    }

    @Override
    public int space() {
        return space;
    }

    @Override
    public void dispose() {
        text.dispose();
        if (marker != null) {
            marker.dispose();
        }
    }

    private int left(int x) {
        return rightToLeft ? x : x + indent;
    }
}
