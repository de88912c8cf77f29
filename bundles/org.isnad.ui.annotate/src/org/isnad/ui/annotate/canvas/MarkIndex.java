package org.isnad.ui.annotate.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * All marks of an article, each at most once, found by range in time that grows with the logarithm of their number
 * and with what is found: marks are kept by classes of length, and in each class only begins less than that length
 * before the range can meet it.
 */
final class MarkIndex {

    private static final int CLASSES = 32;
    private static final Comparator<Entry> BY_BEGIN =
            (a, b) -> a.begin != b.begin ? Integer.compare(a.begin, b.begin) : Long.compare(a.rank, b.rank);
    private static final Comparator<Entry> INNERMOST_FIRST = Comparator.<Entry>comparingInt(e -> e.mark.length())
            .thenComparing(Comparator.<Entry>comparingLong(e -> e.rank).reversed());

    private final Map<Mark, Entry> entries = new HashMap<>();
    private final List<NavigableSet<Entry>> classes = new ArrayList<>(CLASSES);
    private long nextRank;

    MarkIndex() {
        for (int i = 0; i < CLASSES; i++) {
            classes.add(new TreeSet<>(BY_BEGIN));
        }
    }

    /** Whether the mark was not yet there. */
    boolean add(Mark mark) {
        Entry entry = new Entry(mark, mark.begin(), nextRank++);
        return entries.putIfAbsent(mark, entry) == null
                && classes.get(classOf(mark)).add(entry);
    }

    /** Whether the mark was there. */
    boolean remove(Mark mark) {
        Entry entry = entries.remove(mark);
        return entry != null && classes.get(classOf(mark)).remove(entry);
    }

    /** Holds these marks and no others. */
    void replace(Collection<Mark> marks) {
        clear();
        marks.forEach(this::add);
    }

    void clear() {
        entries.clear();
        classes.forEach(NavigableSet::clear);
    }

    int size() {
        return entries.size();
    }

    /** The marks that meet the range, the shortest first, of equal length the last added first. */
    List<Mark> meeting(int from, int to) {
        List<Entry> found = new ArrayList<>();
        for (int i = 0; i < CLASSES; i++) {
            collect(i, from, to, found);
        }
        found.sort(INNERMOST_FIRST);
        return found.stream().map(e -> e.mark).toList();
    }

    private void collect(int lengthClass, int from, int to, List<Entry> found) {
        NavigableSet<Entry> set = classes.get(lengthClass);
        if (set.isEmpty()) {
            return;
        }
        long longest = lengthClass == 0 ? 0 : (1L << lengthClass) - 1;
        int first = (int) Math.max(0, from - longest);
        for (Entry entry : set.tailSet(new Entry(null, first, -1), true)) {
            if (entry.begin > to) {
                break;
            }
            if (entry.mark.meets(from, to)) {
                found.add(entry);
            }
        }
    }

    /** Class 0 holds empty marks, class k those with lengths from 2^(k-1) to 2^k - 1. */
    private static int classOf(Mark mark) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(mark.length());
    }

    private record Entry(Mark mark, int begin, long rank) {}
}
