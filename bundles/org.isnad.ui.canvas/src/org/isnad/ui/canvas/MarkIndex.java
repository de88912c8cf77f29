package org.isnad.ui.canvas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * All marks of an article, each at most once, found by range in time that grows with the logarithm of their number
 * and with what is found: marks are kept by classes of length, and in each class only begins less than that length
 * before the range can meet it.
 */
final class MarkIndex {

    private static final int CLASSES = 32;
    private static final Comparator<Entry> INNERMOST_FIRST = Comparator.<Entry>comparingInt(e -> e.mark.length())
            .thenComparing(Comparator.<Entry>comparingLong(e -> e.rank).reversed());

    private final Sorted[] classes = new Sorted[CLASSES];
    private long nextRank;
    private int size;

    MarkIndex() {
        clear();
    }

    /** Whether the mark was not yet there. */
    boolean add(Mark mark) {
        Sorted sorted = classes[classOf(mark)];
        if (sorted.find(mark) >= 0) {
            return false;
        }
        sorted.insert(new Entry(mark, nextRank++));
        size++;
        return true;
    }

    /** Whether the mark was there. */
    boolean remove(Mark mark) {
        Sorted sorted = classes[classOf(mark)];
        int at = sorted.find(mark);
        if (at >= 0) {
            sorted.remove(at);
            size--;
        }
        return at >= 0;
    }

    /** Holds these marks and no others; quicker than to add them one by one. */
    void replace(Collection<Mark> marks) {
        clear();
        addAll(marks);
    }

    /** Adds to an empty index. */
    private void addAll(Collection<Mark> marks) {
        for (Mark mark : marks) {
            classes[classOf(mark)].append(new Entry(mark, nextRank++));
        }
        for (Sorted sorted : classes) {
            sorted.sort();
            size += sorted.count;
        }
    }

    void clear() {
        Arrays.setAll(classes, i -> new Sorted());
        size = 0;
    }

    int size() {
        return size;
    }

    /** The marks that meet the range, the shortest first, of equal length the last added first. */
    List<Mark> meeting(int from, int to) {
        List<Entry> found = new ArrayList<>();
        for (int i = 0; i < CLASSES; i++) {
            long longest = i == 0 ? 0 : (1L << i) - 1;
            classes[i].collect((int) Math.max(0, from - longest), from, to, found);
        }
        found.sort(INNERMOST_FIRST);
        List<Mark> marks = new ArrayList<>(found.size());
        found.forEach(entry -> marks.add(entry.mark));
        return marks;
    }

    /** Class 0 holds empty marks, class k those with lengths from 2^(k-1) to 2^k - 1. */
    private static int classOf(Mark mark) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(mark.length());
    }

    private record Entry(Mark mark, long rank) {}

    /** Entries by begin in one array; to insert one moves those behind it, which is cheap beside all drawing. */
    private static final class Sorted {

        private static final Comparator<Entry> BY_BEGIN = Comparator.comparingInt(e -> e.mark.begin());

        private Entry[] entries = new Entry[4];
        private int count;
        private boolean strictlyAscending = true;

        void append(Entry entry) {
            strictlyAscending &= count == 0 || entries[count - 1].mark.begin() < entry.mark.begin();
            if (count == entries.length) {
                entries = Arrays.copyOf(entries, count * 2);
            }
            entries[count++] = entry;
        }

        /** Orders what was appended and drops what is there twice. */
        void sort() {
            if (strictlyAscending) {
                return;
            }
            Arrays.sort(entries, 0, count, BY_BEGIN);
            boolean repeated = false;
            for (int i = 1; i < count && !repeated; i++) {
                repeated = entries[i].mark.begin() == entries[i - 1].mark.begin();
            }
            if (repeated) {
                dropRepeated();
            }
        }

        private void dropRepeated() {
            LinkedHashSet<Mark> seen = new LinkedHashSet<>();
            int kept = 0;
            for (int i = 0; i < count; i++) {
                if (seen.add(entries[i].mark)) {
                    entries[kept++] = entries[i];
                }
            }
            Arrays.fill(entries, kept, count, null);
            count = kept;
        }

        void insert(Entry entry) {
            int at = firstFrom(entry.mark.begin() + 1);
            append(entry);
            System.arraycopy(entries, at, entries, at + 1, count - 1 - at);
            entries[at] = entry;
        }

        void remove(int at) {
            System.arraycopy(entries, at + 1, entries, at, count - 1 - at);
            entries[--count] = null;
        }

        /** Where the mark is, or -1. */
        int find(Mark mark) {
            for (int i = firstFrom(mark.begin()); i < count && entries[i].mark.begin() == mark.begin(); i++) {
                if (entries[i].mark.equals(mark)) {
                    return i;
                }
            }
            return -1;
        }

        void collect(int first, int from, int to, List<Entry> found) {
            for (int i = firstFrom(first); i < count && entries[i].mark.begin() <= to; i++) {
                if (entries[i].mark.meets(from, to)) {
                    found.add(entries[i]);
                }
            }
        }

        /** The first entry that does not begin before the offset. */
        private int firstFrom(int begin) {
            int low = 0;
            int high = count;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (entries[middle].mark.begin() < begin) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
