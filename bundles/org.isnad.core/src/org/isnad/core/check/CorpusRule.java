package org.isnad.core.check;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.outcome.Severity;

/** A check of the registry of actors and the catalogue of issues. */
abstract class CorpusRule {

    private final String id;
    private final Severity severity;

    CorpusRule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    String id() {
        return id;
    }

    /** Tells what breaks the rule, in the order of the registry. */
    abstract void run(CheckedCorpus checked, Consumer<Problem> findings);

    /** What is wrong with the actor or issue of this id and label; {@code {0}} is the label, arguments follow. */
    Problem problem(String item, String label, Object... arguments) {
        Object[] all = Stream.concat(Stream.of(label == null ? "" : label), Stream.of(arguments))
                .toArray();
        Place place = new Place(null, null, null, item, -1, -1, -1, -1);
        return new Problem(id, severity, CheckMessages.of(id, all), place, CheckMessages.of(id + ".remedy"));
    }
}
