package org.isnad.core.check;

import java.util.HashSet;
import java.util.Set;
import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Statement;

/** No statement is reported in itself, however far up the chain. */
final class ParentsEnd extends Rule {

    ParentsEnd() {
        super("statement.parent-cycle", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (Statement statement : layer.all(Statement.class)) {
            Set<Statement> above = new HashSet<>();
            Statement voice = statement.getParent();
            while (voice != null && above.add(voice)) {
                voice = voice.getParent();
            }
            if (above.contains(statement)) {
                findings.add(this, statement);
            }
        }
    }
}
