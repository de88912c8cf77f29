package org.isnad.core.check;

import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.Statement;

/** What is MIXED has some words of the speaker in quotation marks. */
final class MixedIsPartlyQuoted extends Rule {

    MixedIsPartlyQuoted() {
        super("statement.mixed", Severity.WARNING);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        QuotedShare quoted = new QuotedShare(layer);
        for (Statement statement : layer.all(Statement.class)) {
            if (statement.getReportType() == ReportType.MIXED
                    && !statement.getContent().isEmpty()
                    && quoted.of(statement) == 0) {
                findings.add(this, statement);
            }
        }
    }
}
