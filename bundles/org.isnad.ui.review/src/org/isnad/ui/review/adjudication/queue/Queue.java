package org.isnad.ui.review.adjudication.queue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.review.adjudicate.UnitState;

/**
 * Units in the order in which they are to be decided: by disagreement, the worst first, or as the article runs. A decision
 * moves no unit, so that one stays where one is; a filter shows some of them.
 */
public final class Queue {

    /** Which units are shown. */
    public enum Filter {
        OPEN,
        DECIDED,
        AGREED,
        ALL;

        boolean shows(UnitState state) {
            return switch (this) {
                case OPEN -> state.isOpen();
                case DECIDED -> state == UnitState.DECIDED;
                case AGREED -> state == UnitState.AGREED;
                case ALL -> true;
            };
        }

        /** The filter that comes next, the first after the last. */
        public Filter next() {
            return values()[(ordinal() + 1) % values().length];
        }
    }

    private static final Comparator<Entry> BY_PLACE =
            Comparator.comparingInt(Entry::begin).thenComparing(Entry::group).thenComparing(Entry::isChild);
    private static final Comparator<Entry> BY_DISAGREEMENT =
            Comparator.comparingDouble(Entry::weight).reversed().thenComparing(BY_PLACE);

    private List<Entry> entries = List.of();
    private Filter filter = Filter.OPEN;
    private boolean byPlace;

    /** @param newEntries in text order */
    public void setEntries(List<Entry> newEntries) {
        entries =
                newEntries.stream().sorted(byPlace ? BY_PLACE : BY_DISAGREEMENT).toList();
    }

    public void setFilter(Filter newFilter) {
        filter = newFilter;
    }

    public Filter filter() {
        return filter;
    }

    /** Whether units come as the article runs, and not by disagreement. */
    public void setByPlace(boolean now) {
        byPlace = now;
        setEntries(entries);
    }

    public boolean isByPlace() {
        return byPlace;
    }

    /** What the filter shows; the unit at hand is shown in any case. */
    public List<Entry> shown(String atHand) {
        return entries.stream()
                .filter(entry -> filter.shows(entry.state()) || entry.key().equals(atHand))
                .toList();
    }

    public Optional<Entry> entry(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    /**
     * The open unit after one, after the last the first again; empty where no other is open.
     *
     * @param key of the unit at hand, null for the begin
     * @param forward false for the one before
     */
    public Optional<Entry> open(String key, boolean forward) {
        int size = entries.size();
        int from = forward ? -1 : size;
        for (int i = 0; i < size; i++) {
            if (entries.get(i).key().equals(key)) {
                from = i;
            }
        }
        int step = forward ? 1 : -1;
        for (int way = 1; way <= size; way++) {
            Entry entry = entries.get(Math.floorMod(from + step * way, size));
            if (entry.state().isOpen() && !entry.key().equals(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    public int decided() {
        return count(UnitState.DECIDED);
    }

    /** How many units wait. */
    public int open() {
        return (int) entries.stream().filter(entry -> entry.state().isOpen()).count();
    }

    public int agreed() {
        return count(UnitState.AGREED);
    }

    public int reopened() {
        return count(UnitState.REOPENED) + count(UnitState.VANISHED);
    }

    private int count(UnitState state) {
        return (int) entries.stream().filter(entry -> entry.state() == state).count();
    }
}
