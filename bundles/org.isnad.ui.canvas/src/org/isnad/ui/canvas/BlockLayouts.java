package org.isnad.ui.canvas;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
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
    private final IntFunction<MarkStyle.Role> roles;
    private ArticleText text = new ArticleText("");
    private HeightIndex heights = new HeightIndex(new int[1]);
    private int width = 1;
    private int capacity = FEWEST_KEPT;

    /** @param roles how the paragraph of a block is set; null for the usual way */
    BlockLayouts(Device device, ArticleFont font, IntFunction<MarkStyle.Role> roles) {
        this.device = device;
        this.font = font;
        this.roles = roles;
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

    /** Lays out anew the blocks in the range of which the role has changed; false if there are none. */
    boolean takeRoles(int begin, int end) {
        return kept.entrySet().removeIf(entry -> {
            int block = entry.getKey();
            boolean touched = begin <= text.end(block) && end >= text.start(block);
            boolean changed = touched && !Objects.equals(entry.getValue().role(), roles.apply(block));
            if (changed) {
                entry.getValue().dispose();
            }
            return changed;
        });
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
        boolean blank = text.start(block) == text.end(block);
        return blank || text.isContinued(block) ? 0 : font.paragraphGap();
    }

    private BlockLayout create(int block) {
        MarkStyle.Role role = roles.apply(block);
        boolean blank = text.start(block) == text.end(block);
        ArticleFont.Face face = blank ? font.blank() : font.face(role);
        TextLayout layout = new TextLayout(device);
        layout.setFont(face.font());
        layout.setOrientation(text.isRightToLeft(block) ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
        layout.setWidth(width);
        layout.setSpacing(face.spacing());
        layout.setText(text.display(block));
        return new BlockLayout(
                layout, text.start(block), !text.isContinued(block), role, face.ascent(), face.descent());
    }
}
