package org.isnad.core.check;

import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.Statement;

/** Direct and indirect speech have words that report them. */
final class SpeechHasCue extends Rule {

    SpeechHasCue() {
        super("statement.no-cue", Severity.WARNING);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (Statement statement : layer.all(Statement.class)) {
            ReportType type = statement.getReportType();
            boolean speech = type == ReportType.DIRECT || type == ReportType.INDIRECT;
            if (speech && statement.getCue().isEmpty()) {
                findings.add(this, statement, type);
            }
        }
    }
}
