package org.isnad.core.check;

import java.util.List;
import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Statement;
import org.isnad.text.TextRange;

/** The words that report are not part of what is reported. */
final class CueOutsideContent extends Rule {

    CueOutsideContent() {
        super("statement.cue-in-content", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (Statement statement : layer.all(Statement.class)) {
            List<TextRange> content = layer.ranges(statement.getContent());
            for (TextRange cue : layer.ranges(statement.getCue())) {
                if (content.stream().anyMatch(cue::overlaps)) {
                    findings.addAt(this, statement.getId(), cue.begin(), cue.end());
                }
            }
        }
    }
}
