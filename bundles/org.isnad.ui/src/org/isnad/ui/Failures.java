package org.isnad.ui;

import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;

/** What no part of the program expected, as a problem that can be shown; the whole of it is in the log. */
public final class Failures {

    public static final String CODE = "unexpected";

    private Failures() {}

    /** Logs what was thrown; the outcome has no value. */
    public static <T> Outcome<T> outcome(Throwable failure) {
        ILog.get().error(Messages.Failure_message, failure);
        return Outcome.failed(problem(failure));
    }

    /** A sentence with what the failure says of itself, or its kind where it says nothing. */
    static Problem problem(Throwable failure) {
        String kind = failure.getClass().getSimpleName();
        String said = Optional.ofNullable(failure.getLocalizedMessage())
                .filter(words -> !words.isBlank())
                .map(words -> kind + ": " + words)
                .orElse(kind);
        String remedy = failure instanceof OutOfMemoryError ? Messages.Failure_memory : Messages.Failure_remedy;
        return Problem.error(CODE, NLS.bind(Messages.Failure_said, said), Place.NOWHERE, remedy);
    }
}
