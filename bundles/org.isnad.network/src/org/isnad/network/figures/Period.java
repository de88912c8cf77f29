package org.isnad.network.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.isnad.network.Named;

/** A stretch of the calendar; weeks are those of ISO 8601. */
public enum Period implements Named {

    /** The shortest that gives at most 24 stretches. */
    AUTO("auto"),
    DAY("day"),
    WEEK("week"),
    MONTH("month"),
    YEAR("year");

    private static final int MOST = 24;

    private final String id;

    Period(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    /** Itself, or what automatic means between two days. */
    Period between(LocalDate first, LocalDate last) {
        if (this != AUTO) {
            return this;
        }
        if (ChronoUnit.DAYS.between(first, last) < MOST) {
            return DAY;
        }
        if (ChronoUnit.WEEKS.between(first, last) < MOST) {
            return WEEK;
        }
        return ChronoUnit.MONTHS.between(first, last) < MOST ? MONTH : YEAR;
    }

    /** The first day of the stretch that a day is in. */
    LocalDate begin(LocalDate day) {
        return switch (this) {
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
            default -> day;
        };
    }

    /** The first day of the next stretch. */
    LocalDate next(LocalDate begin) {
        return switch (this) {
            case WEEK -> begin.plusWeeks(1);
            case MONTH -> begin.plusMonths(1);
            case YEAR -> begin.plusYears(1);
            default -> begin.plusDays(1);
        };
    }

    /** After ISO 8601, such as 2019-W11. */
    String label(LocalDate begin) {
        return switch (this) {
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%d-W%02d",
                        begin.get(IsoFields.WEEK_BASED_YEAR),
                        begin.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> begin.toString().substring(0, 7);
            case YEAR -> String.valueOf(begin.getYear());
            default -> begin.toString();
        };
    }
}
