package org.isnad.uima.suggest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * An office of an actor.
 *
 * @param from ISO 8601 date, inclusive, or ""
 * @param to ISO 8601 date, inclusive, or ""
 */
record KnownRole(String title, String from, String to) {

    /** Whether it is held on that day; always where the day is null or a date cannot be read. */
    boolean isHeldOn(LocalDate day) {
        return day == null || !isAfter(from, day) && !isBefore(to, day);
    }

    private static boolean isAfter(String date, LocalDate day) {
        LocalDate parsed = parse(date);
        return parsed != null && parsed.isAfter(day);
    }

    private static boolean isBefore(String date, LocalDate day) {
        LocalDate parsed = parse(date);
        return parsed != null && parsed.isBefore(day);
    }

    private static LocalDate parse(String date) {
        try {
            return date.isEmpty() ? null : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
