package org.isnad.exchange.jsonl;

import java.util.ArrayList;
import java.util.List;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ExchangeMessages;

/** What is wrong with the rows of a dataset, in their order; after many it says only that there are more. */
final class Violations {

    private static final int MOST = 1000;

    private final List<Problem> problems = new ArrayList<>();

    /** Adds one; the arguments are those of the sentence of the code. */
    void add(String code, Place place, Object... arguments) {
        if (problems.size() < MOST) {
            problems.add(ExchangeMessages.error(code, place, arguments));
        } else if (problems.size() == MOST) {
            problems.add(ExchangeMessages.error("jsonl.more", Place.file(place.file()), MOST));
        }
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    List<Problem> list() {
        return List.copyOf(problems);
    }
}
