package org.isnad.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Windows that move over time by one unit each; those that reach over an end of the range are left out, as in DNA. */
final class Windows {

    /** A stretch of time, both days within, and what happened in it. */
    record Window(LocalDate from, LocalDate to, List<Stance> events) {}

    private Windows() {}

    /** @param events in the order of time */
    static List<Window> of(List<Stance> events, NetworkOptions options) {
        return switch (options.timeWindow()) {
            case NO -> List.of(new Window(options.start(), options.stop(), events));
            case EVENTS -> byEvents(events, options.windowSize());
            default -> byTime(events, options);
        };
    }

    /** Half of the size before and half after each stance; what happened on one day keeps its order, where DNA draws lots. */
    private static List<Window> byEvents(List<Stance> events, int size) {
        List<Window> windows = new ArrayList<>();
        int half = size / 2;
        for (int middle = half; middle + half < events.size(); middle++) {
            List<Stance> within = events.subList(middle - half, middle + half + 1);
            windows.add(new Window(date(within.get(0)), date(within.get(within.size() - 1)), within));
        }
        return windows;
    }

    private static List<Window> byTime(List<Stance> events, NetworkOptions options) {
        List<LocalDate> dates =
                events.stream().map(Windows::date).filter(Objects::nonNull).toList();
        if (dates.isEmpty()) {
            return List.of();
        }
        LocalDate start = options.start() == null ? dates.get(0) : options.start();
        LocalDate stop = options.stop() == null ? dates.get(dates.size() - 1) : options.stop();
        int around = (int) Math.round((options.windowSize() - 1) / 2.0);
        List<Window> windows = new ArrayList<>();
        LocalDate middle = start;
        for (int step = 1; !middle.isAfter(stop); step++) {
            LocalDate from = plus(middle, -around, options.timeWindow());
            LocalDate to = plus(middle, around, options.timeWindow());
            if (!from.isBefore(start) && !to.isAfter(stop)) {
                windows.add(new Window(
                        from, to, events.subList(firstFrom(events, from), firstFrom(events, to.plusDays(1)))));
            }
            middle = plus(start, step, options.timeWindow());
        }
        return windows;
    }

    private static LocalDate date(Stance stance) {
        return stance.document().published();
    }

    /** Index of the first stance on that day or later. */
    private static int firstFrom(List<Stance> events, LocalDate day) {
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (date(events.get(middle)).isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static LocalDate plus(LocalDate date, int units, TimeWindow unit) {
        return switch (unit) {
            case WEEKS -> date.plusWeeks(units);
            case MONTHS -> date.plusMonths(units);
            case YEARS -> date.plusYears(units);
            default -> date.plusDays(units);
        };
    }
}
