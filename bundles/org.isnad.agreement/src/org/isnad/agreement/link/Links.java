package org.isnad.agreement.link;

import java.util.HashMap;
import java.util.Map;
import org.isnad.agreement.Coefficient;
import org.isnad.agreement.Tally;
import org.isnad.agreement.Undefined;

/**
 * How two annotators linked the same mentions to entities: B³ (Bagga &amp; Baldwin 1998) and F1 of pairs of mentions that are
 * linked to one entity. Names of entities need not be the same with both; what counts is which mentions go together.
 *
 * <p>Within articles, mentions of different articles are never paired, and articles add up. Over the corpus, an entity is
 * one wherever it is named, so that two names for one actor in different articles are seen, too; an article that a
 * resample drew twice then stands beside itself, so intervals are of measures within articles.
 */
public final class Links implements Tally<Links> {

    /** Which mentions may go together. */
    public enum Scope {
        ARTICLE,
        CORPUS
    }

    private record Cell(String a, String b) {}

    private final Map<Cell, Long> corpus = new HashMap<>();
    private Map<Cell, Long> article = new HashMap<>();
    private Sums within = new Sums();

    /** Counts a mention of the present article that both annotators marked; each linked it to an entity. */
    public void add(String entityA, String entityB) {
        article.merge(new Cell(entityA, entityB), 1L, Long::sum);
    }

    /** Ends the present article; nothing is counted of an article before. */
    public void endArticle() {
        within.add(Sums.of(article), 1);
        article.forEach((cell, count) -> corpus.merge(cell, count, Long::sum));
        article = new HashMap<>();
    }

    private static final class Sums {
        private long mentions;
        private double precision;
        private double recall;
        private double pairs;
        private double pairsA;
        private double pairsB;

        private static Sums of(Map<Cell, Long> cells) {
            Map<String, Long> a = new HashMap<>();
            Map<String, Long> b = new HashMap<>();
            cells.forEach((cell, count) -> {
                a.merge(cell.a, count, Long::sum);
                b.merge(cell.b, count, Long::sum);
            });
            Sums sums = new Sums();
            cells.forEach((cell, count) -> {
                double square = (double) count * count;
                sums.mentions += count;
                sums.precision += square / b.get(cell.b);
                sums.recall += square / a.get(cell.a);
                sums.pairs += pairs(count);
            });
            a.values().forEach(count -> sums.pairsA += pairs(count));
            b.values().forEach(count -> sums.pairsB += pairs(count));
            return sums;
        }

        private static double pairs(long count) {
            return count * (count - 1.0) / 2;
        }

        private void add(Sums other, int times) {
            mentions += other.mentions * times;
            precision += other.precision * times;
            recall += other.recall * times;
            pairs += other.pairs * times;
            pairsA += other.pairsA * times;
            pairsB += other.pairsB * times;
        }
    }

    @Override
    public Links empty() {
        return new Links();
    }

    @Override
    public void add(Links other, int times) {
        within.add(other.within, times);
        if (times > 0) {
            other.corpus.forEach((cell, count) -> corpus.merge(cell, count * times, Long::sum));
        }
    }

    /** How many mentions both marked, in the articles that have ended. */
    public long mentions() {
        return within.mentions;
    }

    /** B³: for each mention, how many of those that one annotator put with it the other did, too. */
    public PrecisionRecall bCubed(Scope scope) {
        Sums sums = sums(scope);
        return PrecisionRecall.of(share(sums.precision, sums.mentions), share(sums.recall, sums.mentions));
    }

    /** Of the pairs of mentions that go together with one annotator, how many do with the other. */
    public PrecisionRecall pairwise(Scope scope) {
        Sums sums = sums(scope);
        return PrecisionRecall.of(share(sums.pairs, sums.pairsB), share(sums.pairs, sums.pairsA));
    }

    private Sums sums(Scope scope) {
        return scope == Scope.ARTICLE ? within : Sums.of(corpus);
    }

    private static Coefficient share(double part, double whole) {
        return whole == 0 ? Coefficient.undefined(Undefined.NO_UNITS) : Coefficient.of(part / whole);
    }
}
