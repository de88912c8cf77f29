package org.isnad.core.statistics;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/** Time at work as the stamps of what was made show it: gaps of more than ten minutes are breaks. */
final class ActiveTime {

    private static final Duration BREAK = Duration.ofMinutes(10);

    private ActiveTime() {}

    /** Minutes between the first and the last stamp without the breaks; stamps that are no instants do not count. */
    static double minutes(List<String> stamps) {
        List<Instant> times = stamps.stream()
                .map(ActiveTime::instant)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        Duration sum = Duration.ZERO;
        for (int i = 1; i < times.size(); i++) {
            Duration gap = Duration.between(times.get(i - 1), times.get(i));
            sum = gap.compareTo(BREAK) > 0 ? sum : sum.plus(gap);
        }
        return sum.toMillis() / 60_000.0;
    }

    private static Instant instant(String stamp) {
        try {
            return stamp == null ? null : OffsetDateTime.parse(stamp).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
