package org.isnad.ui.canvas;

import java.util.Arrays;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/**
 * The lines of a laid-out block, as far apart as those of the main font whatever fonts they hold; offsets are UTF-16
 * units from the start of the block, y runs down from its top.
 */
final class BlockLines {

    private final int[] starts;
    private final Rectangle[] bounds;
    private final int[] shifts;
    private final int[] baselines;
    private final int height;

    /**
     * @param leastAscent least height of a line above its baseline
     * @param leastDescent least height of a line below its baseline
     */
    BlockLines(TextLayout layout, int leastAscent, int leastDescent) {
        starts = layout.getLineOffsets();
        bounds = new Rectangle[starts.length - 1];
        shifts = new int[bounds.length];
        baselines = new int[bounds.length];
        int top = 0;
        for (int i = 0; i < bounds.length; i++) {
            Rectangle line = layout.getLineBounds(i);
            int ascent = layout.getLineMetrics(i).getAscent();
            int above = Math.max(ascent, leastAscent);
            int lineHeight = above + Math.max(line.height - ascent, leastDescent);
            shifts[i] = top + above - ascent - line.y;
            baselines[i] = top + above;
            bounds[i] = new Rectangle(line.x, top, line.width, lineHeight);
            top += lineHeight + layout.getSpacing();
        }
        height = top;
    }

    int count() {
        return bounds.length;
    }

    int start(int line) {
        return starts[line];
    }

    int end(int line) {
        return starts[line + 1];
    }

    /** Height with the spacing after the last line. */
    int height() {
        return height;
    }

    Rectangle bounds(int line) {
        return bounds[line];
    }

    /** How far the line stands below where the layout would draw it. */
    int shift(int line) {
        return shifts[line];
    }

    int baseline(int line) {
        return baselines[line];
    }

    int at(int offset) {
        int found = Arrays.binarySearch(starts, 0, count(), offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The line nearest to y. */
    int nearest(int y) {
        int line = 0;
        while (line + 1 < count()) {
            int gapTop = bounds[line].y + bounds[line].height;
            if (y < (gapTop + bounds[line + 1].y) / 2) {
                break;
            }
            line++;
        }
        return line;
    }
}
