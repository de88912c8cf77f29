package org.isnad.core.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value, or none, and the problems met on the way. Failure is data here: outcomes add up, so that a batch goes on after a
 * bad file and says so at the end.
 *
 * @param value null where nothing came of it
 */
public record Outcome<T>(T value, List<Problem> problems) {

    public Outcome {
        problems = List.copyOf(problems);
    }

    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, List.of());
    }

    public static <T> Outcome<T> of(T value, List<Problem> problems) {
        return new Outcome<>(value, problems);
    }

    public static <T> Outcome<T> failed(Problem... problems) {
        return new Outcome<>(null, List.of(problems));
    }

    public static <T> Outcome<T> failed(List<Problem> problems) {
        return new Outcome<>(null, problems);
    }

    public boolean isPresent() {
        return value != null;
    }

    public Optional<T> toOptional() {
        return Optional.ofNullable(value);
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** The next step on the value, with the problems of both; a failure stays one. */
    public <R> Outcome<R> then(Function<? super T, Outcome<R>> step) {
        if (value == null) {
            return failed(problems);
        }
        Outcome<R> next = step.apply(value);
        return new Outcome<>(next.value, joined(next.problems));
    }

    /** This outcome with further problems. */
    public Outcome<T> with(List<Problem> further) {
        return new Outcome<>(value, joined(further));
    }

    private List<Problem> joined(List<Problem> further) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(further);
        return all;
    }
}
