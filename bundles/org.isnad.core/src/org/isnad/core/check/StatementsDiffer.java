package org.isnad.core.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Statement;

/** No two statements have the same sources, cue and content. */
final class StatementsDiffer extends Rule {

    StatementsDiffer() {
        super("statement.twice", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        Set<List<Object>> seen = new HashSet<>();
        for (Statement statement : layer.all(Statement.class)) {
            List<Object> key = List.of(
                    Set.copyOf(statement.getSources()), ranges(statement.getCue()), ranges(statement.getContent()));
            if (!seen.add(key)) {
                findings.add(this, statement);
            }
        }
    }

    private static List<List<Integer>> ranges(List<Fragment> fragments) {
        return fragments.stream()
                .map(fragment -> List.of(fragment.getBegin(), fragment.getEnd()))
                .toList();
    }
}
