package org.isnad.network;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the stances that count, in the order of time, and says why others do not. */
public final class EventFilter {

    /**
     * What is left and what is not.
     *
     * @param incomplete without a value of a variable or, where it is not ignored, of the qualifier
     * @param excluded by a filter, or outside the range of time
     * @param undated without a date where a range of time or a window asks for one
     * @param duplicates not counted again
     */
    public record Filtered(List<Stance> events, int incomplete, int excluded, int undated, int duplicates) {

        public Filtered {
            events = List.copyOf(events);
        }
    }

    private static final Comparator<Stance> TIME = Comparator.comparing(
                    (Stance stance) -> stance.document().published(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(stance -> stance.document().id())
            .thenComparingInt(Stance::begin)
            .thenComparing(Stance::item);

    private final NetworkOptions options;
    private final Names names;

    EventFilter(NetworkOptions options, Names names) {
        this.options = options;
        this.names = names;
    }

    /** The stances that count for a network of these options. */
    public static Filtered filter(List<Stance> stances, NetworkOptions options, Names names) {
        return new EventFilter(options, names).filter(stances);
    }

    private Filtered filter(List<Stance> stances) {
        List<Stance> left = new ArrayList<>();
        int incomplete = 0;
        int excluded = 0;
        int undated = 0;
        for (Stance stance : stances) {
            if (!isComplete(stance)) {
                incomplete++;
            } else if (stance.document().published() == null && asksForDate()) {
                undated++;
            } else if (!isInRange(stance.document().published()) || !passes(stance)) {
                excluded++;
            } else {
                left.add(stance);
            }
        }
        left.sort(TIME);
        List<Stance> events = options.duplicates() == Duplicates.INCLUDE ? left : once(left);
        return new Filtered(events, incomplete, excluded, undated, left.size() - events.size());
    }

    private boolean isComplete(Stance stance) {
        boolean qualified = options.aggregation() == Aggregation.IGNORE
                || options.qualifier().value(stance) != null;
        boolean hasValues = options.type() == NetworkType.EVENT_LIST
                || !options.variable1().value(stance, names).isEmpty()
                        && !options.variable2().value(stance, names).isEmpty();
        return qualified && hasValues;
    }

    private boolean asksForDate() {
        boolean byTime = options.timeWindow() != TimeWindow.NO && options.timeWindow() != TimeWindow.EVENTS;
        return options.start() != null || options.stop() != null || byTime;
    }

    private boolean isInRange(LocalDate date) {
        return date == null
                || (options.start() == null || !date.isBefore(options.start()))
                        && (options.stop() == null || !date.isAfter(options.stop()));
    }

    private boolean passes(Stance stance) {
        for (Map.Entry<Variable, ValueFilter> filter : options.filters().entrySet()) {
            if (!filter.getValue().lets(filter.getKey().value(stance, names))) {
                return false;
            }
        }
        return true;
    }

    private List<Stance> once(List<Stance> stances) {
        Set<List<Object>> seen = new HashSet<>();
        List<Stance> once = new ArrayList<>();
        for (Stance stance : stances) {
            boolean ignored = options.aggregation() == Aggregation.IGNORE;
            List<Object> key = List.of(
                    scope(stance),
                    options.variable1().value(stance, names),
                    options.variable2().value(stance, names),
                    ignored ? "" : options.qualifier().value(stance));
            if (seen.add(key)) {
                once.add(stance);
            }
        }
        return once;
    }

    /** Weeks and months of different years are different ones; an article without a date stands for itself. */
    private Object scope(Stance stance) {
        LocalDate date = stance.document().published();
        if (options.duplicates() == Duplicates.ACROSS_RANGE) {
            return "";
        }
        if (options.duplicates() == Duplicates.DOCUMENT || date == null) {
            return stance.document().id();
        }
        return switch (options.duplicates()) {
            case WEEK -> 100 * date.get(IsoFields.WEEK_BASED_YEAR) + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            case MONTH -> 100 * date.getYear() + date.getMonthValue();
            default -> date.getYear();
        };
    }
}
