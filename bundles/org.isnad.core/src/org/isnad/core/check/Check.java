package org.isnad.core.check;

import org.isnad.core.outcome.Severity;

/** One rule of the scheme that a layer must keep, found again in reports by its id, such as {@code span.blank-edge}. */
public interface Check {

    /** Stable name; also the key of its sentence, and with {@code .remedy} that of its remedy. */
    String id();

    Severity severity();

    /** Adds what breaks the rule, in time near-linear in the size of the layer. */
    void run(CheckedLayer layer, Findings findings);
}
