package org.isnad.core.check;

import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.Statement;

/** What is INDIRECT or REPORTED has no words of the speaker in quotation marks. */
final class IndirectIsUnquoted extends Rule {

    IndirectIsUnquoted() {
        super("statement.indirect", Severity.WARNING);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        QuotedShare quoted = new QuotedShare(layer);
        for (Statement statement : layer.all(Statement.class)) {
            if (isIndirect(statement) && quoted.of(statement) > 0) {
                findings.add(this, statement, statement.getReportType());
            }
        }
    }

    private static boolean isIndirect(Statement statement) {
        return statement.getReportType() == ReportType.INDIRECT || statement.getReportType() == ReportType.REPORTED;
    }
}
