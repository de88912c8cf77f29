package org.isnad.core.check;

import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.Statement;

/** What is DIRECT stands in quotation marks, but for a few letters. */
final class DirectIsQuoted extends Rule {

    private static final double LEAST_SHARE = 0.95;

    DirectIsQuoted() {
        super("statement.direct", Severity.WARNING);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        QuotedShare quoted = new QuotedShare(layer);
        for (Statement statement : layer.all(Statement.class)) {
            if (statement.getReportType() == ReportType.DIRECT
                    && !statement.getContent().isEmpty()
                    && quoted.of(statement) <= LEAST_SHARE) {
                findings.add(this, statement);
            }
        }
    }
}
