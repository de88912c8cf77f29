package org.isnad.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkIndexTest {

    private static final MarkStyle STYLE = new MarkStyle.Dim();

    @Test
    void findsWhatANaiveSearchFinds() {
        Random random = new Random(7);
        for (int round = 0; round < 40; round++) {
            MarkIndex index = new MarkIndex();
            List<Mark> naive = new ArrayList<>();
            for (int step = 0; step < 300; step++) {
                change(random, index, naive);
                int from = random.nextInt(1000);
                int to = from + random.nextInt(1 + random.nextInt(200));
                assertEquals(search(naive, from, to), Set.copyOf(index.meeting(from, to)));
                assertEquals(naive.size(), index.size());
            }
        }
    }

    private static void change(Random random, MarkIndex index, List<Mark> naive) {
        if (!naive.isEmpty() && random.nextInt(3) == 0) {
            assertTrue(index.remove(naive.remove(random.nextInt(naive.size()))));
        } else {
            int begin = random.nextInt(1000);
            Mark mark = new Mark(begin, begin + random.nextInt(1 << random.nextInt(11)), random.nextInt(5), STYLE);
            assertEquals(!naive.contains(mark), index.add(mark));
            if (!naive.contains(mark)) {
                naive.add(mark);
            }
        }
    }

    private static Set<Mark> search(List<Mark> marks, int from, int to) {
        Set<Mark> found = new HashSet<>();
        for (Mark mark : marks) {
            boolean empty = mark.length() == 0 || from == to;
            if (empty ? mark.begin() <= to && from <= mark.end() : mark.begin() < to && from < mark.end()) {
                found.add(mark);
            }
        }
        return found;
    }

    @Test
    void innermostComesFirstAndLastAddedBeforeItsEquals() {
        MarkIndex index = new MarkIndex();
        Mark outer = new Mark(0, 100, "outer", STYLE);
        Mark first = new Mark(10, 20, "first", STYLE);
        Mark second = new Mark(12, 22, "second", STYLE);
        List.of(first, outer, second).forEach(index::add);
        assertEquals(List.of(second, first, outer), index.meeting(15, 16));
        List<Mark> all = index.meeting(0, 100);
        assertEquals(all.stream().sorted(Comparator.comparingInt(Mark::length)).toList(), all);
    }

    @Test
    void aMarkIsHeldOnce() {
        MarkIndex index = new MarkIndex();
        Mark mark = new Mark(1, 2, "k", STYLE);
        assertTrue(index.add(mark));
        assertFalse(index.add(new Mark(1, 2, "k", STYLE)));
        assertTrue(index.remove(mark));
        assertFalse(index.remove(mark));
        assertEquals(List.of(), index.meeting(0, 10));
    }
}
