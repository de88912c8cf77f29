package org.isnad.core.check;

import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Statement;

/** A statement has content. */
final class StatementContent extends Rule {

    StatementContent() {
        super("statement.no-content", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (Statement statement : layer.all(Statement.class)) {
            if (statement.getContent().isEmpty()) {
                findings.add(this, statement);
            }
        }
    }
}
