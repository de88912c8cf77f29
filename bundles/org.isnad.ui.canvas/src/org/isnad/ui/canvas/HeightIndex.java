package org.isnad.ui.canvas;

/** Heights of all blocks with sums in logarithmic time (a Fenwick tree); pixels. */
final class HeightIndex {

    private final int[] heights;
    private final long[] tree;

    HeightIndex(int[] heights) {
        this.heights = heights.clone();
        tree = new long[heights.length + 1];
        for (int i = 1; i < tree.length; i++) {
            tree[i] += heights[i - 1];
            int parent = i + (i & -i);
            if (parent < tree.length) {
                tree[parent] += tree[i];
            }
        }
    }

    int get(int block) {
        return heights[block];
    }

    void set(int block, int height) {
        int change = height - heights[block];
        heights[block] = height;
        for (int i = block + 1; change != 0 && i < tree.length; i += i & -i) {
            tree[i] += change;
        }
    }

    /** The sum of the heights of all blocks before the given one. */
    long top(int block) {
        long sum = 0;
        for (int i = block; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }

    long total() {
        return top(heights.length);
    }

    /** The block that covers the position; the first one for a negative position, the last one beyond the end. */
    int blockAt(long position) {
        int at = 0;
        long rest = Math.max(0, position);
        for (int step = Integer.highestOneBit(Math.max(1, heights.length)); step > 0; step >>= 1) {
            if (at + step < tree.length && tree[at + step] <= rest) {
                at += step;
                rest -= tree[at];
            }
        }
        return Math.min(at, heights.length - 1);
    }
}
