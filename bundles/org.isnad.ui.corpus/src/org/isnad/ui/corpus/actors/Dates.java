package org.isnad.ui.corpus.actors;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Dates of roles as they are typed: a year, a month or a day, in ISO 8601 (2014, 2014-03, 2014-03-21). */
final class Dates {

    private Dates() {}

    static boolean isDate(String text) {
        return first(text).isPresent();
    }

    /** Whether a role may begin and end so; an empty date leaves it open. */
    static boolean isOrdered(String from, String to) {
        if (from.isEmpty() || to.isEmpty()) {
            return true;
        }
        // 2014-03 to 2014 is within one year.
        int common = Math.min(from.length(), to.length());
        return from.substring(0, common).compareTo(to.substring(0, common)) <= 0;
    }

    private static Optional<LocalDate> first(String text) {
        if (!text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1);
                        case 7 -> YearMonth.parse(text).atDay(1);
                        default -> LocalDate.parse(text);
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
