package org.isnad.core.outcome;

import java.util.Objects;

/**
 * Something that is wrong, as data: what, where, and what to do.
 *
 * @param code stable name for programs and tests, for example {@code span.blank-edge}
 * @param message a whole sentence in the language of the user
 * @param remedy what the user can do, a whole sentence, or ""
 */
public record Problem(String code, Severity severity, String message, Place place, String remedy) {

    public Problem {
        Objects.requireNonNull(code);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(message);
        Objects.requireNonNull(place);
        Objects.requireNonNull(remedy);
    }

    public static Problem error(String code, String message, Place place, String remedy) {
        return new Problem(code, Severity.ERROR, message, place, remedy);
    }

    public static Problem warning(String code, String message, Place place, String remedy) {
        return new Problem(code, Severity.WARNING, message, place, remedy);
    }

    /** The same where it kept something from being done. */
    public Problem asError() {
        return new Problem(code, Severity.ERROR, message, place, remedy);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
