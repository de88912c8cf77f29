package org.isnad.review.adjudicate;

import java.util.List;
import java.util.function.ToIntFunction;

/** What came of a merge, article by article in the order of the merge. */
public record MergeReport(List<Merged> articles) {

    /**
     * One article.
     *
     * @param annotators whose layers were merged
     * @param agreed units that agree
     * @param decided units that a person decided, also those that went with their statement
     * @param open units that nobody has decided yet
     * @param reopened units whose readings changed or went since they were decided
     * @param changed whether the merge changed gold
     * @param finished whether gold is finished, since before or by this merge
     */
    public record Merged(
            String article,
            List<String> annotators,
            int agreed,
            int decided,
            int open,
            int reopened,
            boolean changed,
            boolean finished) {

        static Merged of(String article, MergePlan plan, boolean changed, boolean finished) {
            return new Merged(
                    article,
                    plan.annotators(),
                    plan.count(UnitState.AGREED),
                    (int) plan.units().stream().filter(Merged::isDecided).count(),
                    plan.count(UnitState.OPEN),
                    plan.count(UnitState.REOPENED) + plan.count(UnitState.VANISHED),
                    changed,
                    finished);
        }

        private static boolean isDecided(Unit unit) {
            boolean settled = unit.leader == null || !unit.leader.state().isOpen();
            return unit.state() == UnitState.DECIDED || unit.state() == UnitState.FOLLOWS && settled;
        }
    }

    public MergeReport {
        articles = List.copyOf(articles);
    }

    public int sum(ToIntFunction<Merged> number) {
        return articles.stream().mapToInt(number).sum();
    }

    /** How many articles are finished. */
    public int finished() {
        return (int) articles.stream().filter(Merged::finished).count();
    }
}
