package org.isnad.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.search.CorpusSnapshot.SnapshotLayer;

/**
 * Annotations with these features; all conditions hold. See {@link QueryParser} for how it is written.
 *
 * @param kinds the kinds asked for; none where no kind has all the fields
 */
public record ItemQuery(String source, Set<Kind> kinds, List<Condition> conditions) implements Query {

    public ItemQuery {
        kinds = Set.copyOf(kinds);
        conditions = List.copyOf(conditions);
    }

    /** Reads a query; see {@link QueryParser}. */
    public static Outcome<ItemQuery> parse(String source) {
        return new QueryParser(source).parse();
    }

    /** Decides of units. */
    interface Test {
        boolean accepts(Unit unit, SnapshotLayer layer);
    }

    /** Looks names up in a registry; a name that nobody bears is a warning, since nothing can be found. */
    Outcome<Test> test(RegistryNames registry) {
        List<Problem> problems = new ArrayList<>();
        List<Test> tests = new ArrayList<>();
        for (Condition condition : conditions) {
            tests.add(condition.test(registry, problems));
        }
        return Outcome.of(
                (unit, layer) ->
                        kinds.contains(unit.kind()) && tests.stream().allMatch(test -> test.accepts(unit, layer)),
                problems);
    }
}
