package org.isnad.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeightIndexTest {

    @Test
    void agreesWithPlainSums() {
        Random random = new Random(11);
        for (int size : new int[] {1, 2, 3, 8, 17, 100}) {
            int[] heights = random.ints(size, 1, 50).toArray();
            HeightIndex index = new HeightIndex(heights);
            for (int step = 0; step < 200; step++) {
                int block = random.nextInt(size);
                heights[block] = 1 + random.nextInt(60);
                index.set(block, heights[block]);
                int asked = random.nextInt(size + 1);
                assertEquals(
                        IntStream.range(0, asked).mapToLong(i -> heights[i]).sum(), index.top(asked));
                long position = random.nextInt((int) index.total());
                assertEquals(naiveBlock(heights, position), index.blockAt(position));
            }
            assertEquals(0, index.blockAt(-5));
            assertEquals(size - 1, index.blockAt(index.total() + 5));
        }
    }

    private static int naiveBlock(int[] heights, long position) {
        long bottom = 0;
        for (int i = 0; i < heights.length; i++) {
            bottom += heights[i];
            if (position < bottom) {
                return i;
            }
        }
        return heights.length - 1;
    }
}
