package org.isnad.core.check;

import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Statement;

/** Somebody makes a statement. */
final class StatementSources extends Rule {

    StatementSources() {
        super("statement.no-source", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (Statement statement : layer.all(Statement.class)) {
            if (statement.getSources().isEmpty()) {
                findings.add(this, statement);
            }
        }
    }
}
