package org.isnad.ui.markdown;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/** A rich text in a column: drawn in its direction, with the places of its links. SWT measures a right-to-left layout from the right. */
final class LaidText {

    private final RichText text;
    private final TextLayout layout;
    private final boolean rightToLeft;
    private int width;

    LaidText(RichText text, TextLayout layout, boolean rightToLeft) {
        this.text = text;
        this.layout = layout;
        this.rightToLeft = rightToLeft;
    }

    /** Wraps at a width and says how high it is. */
    int fit(int newWidth) {
        width = Math.max(1, newWidth);
        layout.setWidth(width);
        return layout.getBounds().height;
    }

    /** Its width without wrapping. */
    int natural() {
        layout.setWidth(-1);
        return layout.getBounds().width + 1;
    }

    /** The height of its first line, for a marker beside it. */
    int firstLine() {
        return layout.getLineBounds(0).height;
    }

    void paint(GC gc, int x, int y) {
        layout.draw(gc, x, y);
    }

    List<Box.Place> links(int x, int y) {
        List<Box.Place> links = new ArrayList<>();
        for (RichText.Run run : text.runs()) {
            if (run.target() != null && run.begin() < run.end()) {
                links.add(new Box.Place(run.target(), areas(run.begin(), run.end(), x, y)));
            }
        }
        return links;
    }

    void dispose() {
        layout.dispose();
    }

    /** One area a line, so that a link over two lines is not the whole of both. */
    private List<Rectangle> areas(int begin, int end, int x, int y) {
        List<Rectangle> areas = new ArrayList<>();
        int[] lines = layout.getLineOffsets();
        for (int line = 0; line + 1 < lines.length; line++) {
            int from = Math.max(begin, lines[line]);
            int to = Math.min(end, lines[line + 1]);
            if (from < to) {
                Rectangle area = layout.getBounds(from, to - 1);
                int left = rightToLeft ? width - area.x - area.width : area.x;
                areas.add(new Rectangle(x + left, y + area.y, area.width, area.height));
            }
        }
        return areas;
    }
}
