package org.isnad.ui.canvas;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Which part of the article is seen: the place is kept as a block and the pixels of it above the top edge, so that
 * estimated heights that become real elsewhere never move what one reads. Client pixels.
 */
final class Viewport {

    private static final int EXACT_PAGES = 20;

    private final BlockLayouts layouts;
    private ArticleText text = new ArticleText("");
    private int height;
    private int margin;
    private int topBlock;
    private int topPixel;
    private int kept;

    Viewport(BlockLayouts layouts) {
        this.layouts = layouts;
    }

    void reset(ArticleText newText) {
        text = newText;
        topBlock = 0;
        topPixel = -margin;
        kept = 0;
    }

    /** Sets the height of the canvas and of the empty space above the first and below the last block. */
    void setSize(int newHeight, int newMargin) {
        if (topBlock == 0 && topPixel == -margin) {
            topPixel = -newMargin;
        }
        height = newHeight;
        margin = newMargin;
    }

    int height() {
        return height;
    }

    /** The character that a new wrapping keeps at the top; it changes only when the article is scrolled. */
    int keptOffset() {
        return kept;
    }

    /** Brings the line of the offset to the top after all blocks were laid out anew. */
    void restore(int offset) {
        if (offset == 0) {
            topBlock = 0;
            topPixel = -margin;
        } else {
            topBlock = text.blockAt(offset);
            BlockLayout layout = layouts.get(topBlock);
            int line = layout.lineOf(Math.min(offset - text.start(topBlock), layout.length()));
            topPixel = layout.lineBounds(line).y;
        }
        normalise();
        kept = offset;
    }

    /** Leaves no empty space at the end after the canvas has become higher. */
    void clamp() {
        normalise();
    }

    int firstBlock() {
        return topBlock;
    }

    /** The top edge of the first visible block. */
    int firstTop() {
        return -topPixel;
    }

    /** The top edge of a block, estimated where the blocks between are not laid out. */
    int top(int block) {
        HeightIndex heights = layouts.heights();
        long top = heights.top(block) - heights.top(topBlock) - topPixel;
        return (int) Math.max(Integer.MIN_VALUE / 2, Math.min(Integer.MAX_VALUE / 2, top));
    }

    /** The real height of a block with the gap after it. */
    int blockHeight(int block) {
        return layouts.height(block);
    }

    /** The block at the height, the nearest one outside the article. */
    int blockAt(int y) {
        int block = topBlock;
        int bottom = -topPixel + layouts.height(block);
        while (y >= bottom && block + 1 < text.blockCount()) {
            block++;
            bottom += layouts.height(block);
        }
        while (y < top(block) && block > 0) {
            block--;
            layouts.height(block);
        }
        return block;
    }

    /** Position for the scroll bar, from 0 to {@link #extent()} less the height. */
    long position() {
        return layouts.heights().top(topBlock) + topPixel + margin;
    }

    long extent() {
        return layouts.heights().total() + 2L * margin;
    }

    void scrollTo(long position) {
        HeightIndex heights = layouts.heights();
        long place = position - margin;
        topBlock = heights.blockAt(place);
        topPixel = (int) (place - heights.top(topBlock));
        settle();
    }

    /** Scrolls so that a place of a block, in pixels from its top, is at a height. */
    void put(int block, int pixel, int y) {
        topBlock = block;
        topPixel = pixel - y;
        settle();
    }

    /** Scrolls by exact pixels; a way of many pages by estimated heights, since to lay them all out takes long. */
    void scrollBy(int pixels) {
        if (Math.abs((long) pixels) > (long) EXACT_PAGES * height) {
            scrollTo(position() + pixels);
        } else {
            topPixel += pixels;
            settle();
        }
    }

    /** Scrolls as little as needed to show the rectangle, with some room around it. */
    void reveal(Rectangle area, int room) {
        if (area.y - room < 0) {
            scrollBy(area.y - room);
        } else if (area.y + area.height + room > height) {
            scrollBy(Math.min(area.y - room, area.y + area.height + room - height));
        }
    }

    private void settle() {
        normalise();
        boolean atStart = topBlock == 0 && topPixel <= 0;
        BlockLayout layout = layouts.get(topBlock);
        int line = layout.lineAt(topPixel);
        kept = atStart ? 0 : text.start(topBlock) + layout.lineStart(line);
    }

    private void normalise() {
        goUp();
        goDown();
        clampToEnd();
        if (topBlock == 0) {
            topPixel = Math.max(topPixel, -margin);
        }
    }

    private void goUp() {
        while (topPixel < 0 && topBlock > 0) {
            topBlock--;
            topPixel += layouts.height(topBlock);
        }
    }

    private void goDown() {
        while (topBlock + 1 < text.blockCount() && topPixel >= layouts.height(topBlock)) {
            topPixel -= layouts.height(topBlock);
            topBlock++;
        }
    }

    private void clampToEnd() {
        int bottom = -topPixel;
        for (int block = topBlock; block < text.blockCount() && bottom < height; block++) {
            bottom += layouts.height(block);
        }
        int missing = height - margin - bottom;
        boolean ended = bottom < height;
        if (ended && missing > 0) {
            topPixel -= missing;
            goUp();
        }
    }
}
