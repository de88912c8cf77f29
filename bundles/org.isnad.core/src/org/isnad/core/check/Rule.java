package org.isnad.core.check;

import org.isnad.core.outcome.Severity;

/** A check that knows its name and how bad it is to break it. */
abstract class Rule implements Check {

    private final String id;
    private final Severity severity;

    Rule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Severity severity() {
        return severity;
    }
}
