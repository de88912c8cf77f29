package org.isnad.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SlicedSortTest {

    /** The order looks at the number alone, so that equal ones show whether they kept their order. */
    private record Card(int number, int place) {}

    private final AtomicInteger comparisons = new AtomicInteger();
    private final Comparator<Card> order = (one, other) -> {
        comparisons.incrementAndGet();
        return Integer.compare(one.number(), other.number());
    };

    @Test
    void sortsAsAListDoes() {
        for (int size : new int[] {0, 1, SlicedSort.RUN, SlicedSort.RUN + 1, 10_000}) {
            List<Card> cards = cards(size);
            SlicedSort<Card> sort = new SlicedSort<>(cards, order);
            while (!sort.isDone()) {
                sort.step();
            }
            List<Card> expected = new ArrayList<>(cards);
            expected.sort(order);
            assertEquals(expected, sort.sorted());
        }
    }

    @Test
    void noStepIsMoreThanAPieceOfTheWork() {
        SlicedSort<Card> sort = new SlicedSort<>(cards(50_000), order);
        int most = 0;
        while (!sort.isDone()) {
            comparisons.set(0);
            sort.step();
            most = Math.max(most, comparisons.get());
        }
        assertTrue(most <= SlicedSort.RUN * 11);
    }

    @Test
    void theFirstAreKnownBeforeTheLast() {
        List<Card> cards = cards(5_000);
        SlicedSort<Card> sort = new SlicedSort<>(cards, order);
        while (!sort.isReady()) {
            assertEquals(List.of(), sort.sorted());
            sort.step();
        }
        sort.step();
        assertFalse(sort.isDone());
        assertEquals(Stream.of(cards.stream().min(order).orElseThrow()).toList(), sort.sorted());
    }

    private static List<Card> cards(int size) {
        Random random = new Random(5);
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            cards.add(new Card(random.nextInt(300), i));
        }
        return cards;
    }
}
