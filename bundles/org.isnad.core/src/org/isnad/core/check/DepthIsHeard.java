package org.isnad.core.check;

import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Statement;

/** More than three voices one in the other are seldom meant. */
final class DepthIsHeard extends Rule {

    private static final int DEEPEST = 3;

    DepthIsHeard() {
        super("statement.depth", Severity.WARNING);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (Statement statement : layer.all(Statement.class)) {
            int depth = Voices.depth(statement);
            if (depth > DEEPEST) {
                findings.add(this, statement, depth);
            }
        }
    }
}
