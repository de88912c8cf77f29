package org.isnad.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts in small steps, so that a thread that has other things to do can sort a long list. What is equal keeps its order. The
 * elements must not change their order meanwhile.
 */
public final class SlicedSort<T> {

    /** So many are sorted in one step. */
    static final int RUN = 1_024;

    /** A sorted piece of the list and the place in it. */
    private record Head<T>(T element, List<T> run, int place, int number) {}

    private final List<T> items;
    private final Comparator<? super T> order;
    private final List<T> sorted;
    private final PriorityQueue<Head<T>> heads;
    private int cut;

    public SlicedSort(List<T> items, Comparator<? super T> order) {
        this.items = items;
        this.order = order;
        sorted = new ArrayList<>(items.size());
        heads = new PriorityQueue<>(
                Comparator.comparing((Head<T> head) -> head.element(), order).thenComparingInt(Head::number));
    }

    /** Whether the next step gives an element. */
    public boolean isReady() {
        return cut >= items.size();
    }

    public boolean isDone() {
        return isReady() && heads.isEmpty();
    }

    /** The first elements in order; grows with each step once it is ready. */
    public List<T> sorted() {
        return sorted;
    }

    /** A little work: a piece of the list is sorted, or the next element is found. */
    public void step() {
        if (!isReady()) {
            List<T> run = new ArrayList<>(items.subList(cut, Math.min(items.size(), cut + RUN)));
            run.sort(order);
            heads.add(new Head<>(run.get(0), run, 0, cut));
            cut += RUN;
        } else if (!heads.isEmpty()) {
            Head<T> least = heads.poll();
            sorted.add(least.element());
            int next = least.place() + 1;
            if (next < least.run().size()) {
                heads.add(new Head<>(least.run().get(next), least.run(), next, least.number()));
            }
        }
    }
}
