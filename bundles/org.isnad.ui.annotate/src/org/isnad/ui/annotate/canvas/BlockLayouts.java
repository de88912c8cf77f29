package org.isnad.ui.annotate.canvas;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.TextLayout;

/**
 * The laid-out blocks of an article: made when asked for, the longest unused disposed; and the heights of all
 * blocks, real where they were laid out and estimated elsewhere.
 */
final class BlockLayouts {

    private static final int FEWEST_KEPT = 64;

    private final Device device;
    private final ArticleFont font;
    private final Map<Integer, BlockLayout> kept = new LinkedHashMap<>(64, 0.75f, true);
    private ArticleText text = new ArticleText("");
    private HeightIndex heights = new HeightIndex(new int[1]);
    private int width = 1;
    private int capacity = FEWEST_KEPT;

    BlockLayouts(Device device, ArticleFont font) {
        this.device = device;
        this.font = font;
    }

    /** Forgets all layouts and estimates all heights, because the text, the font or the width has changed. */
    void reset(ArticleText newText, int newWidth) {
        dispose();
        text = newText;
        width = Math.max(1, newWidth);
        int[] guesses = new int[text.blockCount()];
        for (int i = 0; i < guesses.length; i++) {
            guesses[i] = font.estimate(text.end(i) - text.start(i), width) + gapAfter(i);
        }
        heights = new HeightIndex(guesses);
    }

    HeightIndex heights() {
        return heights;
    }

    int width() {
        return width;
    }

    /** The layout of the block; valid until other blocks are asked for in large number. */
    BlockLayout get(int block) {
        BlockLayout layout = kept.get(block);
        if (layout == null) {
            layout = create(block);
            kept.put(block, layout);
            heights.set(block, layout.height() + gapAfter(block));
            trim();
        }
        return layout;
    }

    /** The real height of the block with the gap after it. */
    int height(int block) {
        get(block);
        return heights.get(block);
    }

    /** Makes room for what is shown at once. */
    void setVisible(int blocks) {
        capacity = Math.max(FEWEST_KEPT, blocks * 2);
        trim();
    }

    void forEach(BiConsumer<Integer, BlockLayout> action) {
        kept.forEach(action);
    }

    int size() {
        return kept.size();
    }

    void dispose() {
        kept.values().forEach(BlockLayout::dispose);
        kept.clear();
    }

    private void trim() {
        Iterator<BlockLayout> oldest = kept.values().iterator();
        while (kept.size() > capacity) {
            oldest.next().dispose();
            oldest.remove();
        }
    }

    private int gapAfter(int block) {
        return text.isContinued(block) ? 0 : font.paragraphGap();
    }

    private BlockLayout create(int block) {
        TextLayout layout = new TextLayout(device);
        layout.setFont(font.font());
        layout.setOrientation(text.isRightToLeft(block) ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
        layout.setWidth(width);
        layout.setSpacing(font.spacing());
        layout.setText(text.display(block));
        return new BlockLayout(layout, !text.isContinued(block), font.ascent(), font.descent());
    }
}
