package org.isnad.core.check;

import java.util.List;
import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Statement;
import org.isnad.text.TextRange;

/** What is said in a reported statement is part of what that one says. */
final class ChildInParent extends Rule {

    ChildInParent() {
        super("statement.child-outside", Severity.WARNING);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (Statement child : layer.all(Statement.class)) {
            if (child.getParent() != null) {
                List<TextRange> outer = layer.ranges(child.getParent().getContent());
                boolean inside = layer.ranges(child.getContent()).stream()
                        .allMatch(range -> outer.stream().anyMatch(parent -> parent.contains(range)));
                if (!inside) {
                    findings.add(this, child, child.getParent().getId());
                }
            }
        }
    }
}
