package org.isnad.review.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.agreement.assign.Candidate;
import org.isnad.review.reading.StatementReading;
import org.isnad.text.TextRange;

/**
 * Pairs statements so that the sum of what all pairs have in common is greatest; pairs under the least are never made, so no
 * good pair is lost to two bad ones. Between equal sums, first the pairs whose parents are a pair (or that have none), from the
 * outermost voice inwards, then what begins earlier.
 */
final class StatementPairs {

    /** For common parents; all of an article's together are less than one character of one statement. */
    private static final double TIE = 1e-9;

    private static final int DEEPEST = 16;

    private final List<StatementReading> first;
    private final List<StatementReading> second;
    private final Settings settings;
    private final int[] firstParents;
    private final int[] secondParents;

    private StatementPairs(List<StatementReading> first, List<StatementReading> second, Settings settings) {
        this.first = first;
        this.second = second;
        this.settings = settings;
        firstParents = parents(first);
        secondParents = parents(second);
    }

    static List<Pair> of(List<StatementReading> first, List<StatementReading> second, Settings settings) {
        return new StatementPairs(first, second, settings).pairs();
    }

    /** Each round knows the pairs of one generation more; the last one is as deep as the deepest chain of voices. */
    private List<Pair> pairs() {
        List<Candidate> candidates = candidates();
        int[] known = new int[first.size()];
        Arrays.fill(known, -1);
        for (int generation = 0; ; generation++) {
            List<Pair> pairs = solve(favoured(candidates, known));
            int[] found = new int[first.size()];
            Arrays.fill(found, -1);
            pairs.forEach(pair -> found[pair.first()] = pair.second());
            if (Arrays.equals(found, known) || generation == DEEPEST || !hasChildren()) {
                return pairs;
            }
            known = found;
        }
    }

    private boolean hasChildren() {
        return Arrays.stream(firstParents).anyMatch(parent -> parent >= 0);
    }

    private List<Pair> solve(List<Candidate> candidates) {
        Rounds rounds = new Rounds(first.size(), second.size());
        rounds.round(candidates);
        return rounds.pairs();
    }

    private List<Candidate> favoured(List<Candidate> candidates, int[] known) {
        return candidates.stream()
                .map(each -> {
                    int one = firstParents[each.row()];
                    int other = secondParents[each.column()];
                    boolean favoured = one < 0 ? other < 0 : other >= 0 && known[one] == other;
                    return favoured ? new Candidate(each.row(), each.column(), each.score() + TIE) : each;
                })
                .toList();
    }

    private static int[] parents(List<StatementReading> statements) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            places.putIfAbsent(statements.get(i).id(), i);
        }
        return statements.stream()
                .mapToInt(statement -> statement.parent() == null ? -1 : places.getOrDefault(statement.parent(), -1))
                .toArray();
    }

    private List<Candidate> candidates() {
        Table contents =
                new Table(second.stream().map(StatementReading::content).toList(), settings.content());
        Table cues = new Table(second.stream().map(StatementReading::cue).toList(), settings.cue());
        List<Set<String>> actors = second.stream().map(StatementPairs::actors).toList();
        Scores scores = new Scores(second.size());
        List<Candidate> candidates = new ArrayList<>();
        for (int row = 0; row < first.size(); row++) {
            StatementReading one = first.get(row);
            Set<String> mine = actors(one);
            contents.add(one.content(), scores);
            cues.add(one.cue(), scores);
            for (int i = 0; i < scores.count; i++) {
                int column = scores.found[i];
                boolean shared = !Collections.disjoint(mine, actors.get(column));
                double score = scores.scores[column] + (shared ? settings.source() : 0);
                if (score >= settings.least()) {
                    candidates.add(new Candidate(row, column, score));
                }
            }
            scores.clear();
        }
        return candidates;
    }

    private static Set<String> actors(StatementReading statement) {
        Set<String> actors = new HashSet<>();
        statement.sources().forEach(mention -> actors.add(mention.actor()));
        actors.remove("");
        return actors;
    }

    /** One slot of all statements of the second annotator. */
    private static final class Table {

        private final Overlaps overlaps;
        private final int[] sizes;
        private final double weight;

        Table(List<List<TextRange>> slots, double weight) {
            List<Characters> all = slots.stream().map(Characters::of).toList();
            overlaps = new Overlaps(all);
            sizes = all.stream().mapToInt(Characters::size).toArray();
            this.weight = weight;
        }

        void add(List<TextRange> slot, Scores scores) {
            Characters asked = Characters.of(slot);
            int size = asked.size();
            overlaps.visit(
                    asked,
                    (column, shared) -> scores.add(column, weight * Characters.share(shared, size, sizes[column])));
        }
    }

    /** What one statement has in common with those it has anything in common with. */
    private static final class Scores {

        private final double[] scores;
        private final int[] found;
        private int count;

        Scores(int size) {
            scores = new double[size];
            found = new int[size];
        }

        void add(int column, double score) {
            if (score == 0) {
                return;
            }
            if (scores[column] == 0) {
                found[count++] = column;
            }
            scores[column] += score;
        }

        void clear() {
            for (int i = 0; i < count; i++) {
                scores[found[i]] = 0;
            }
            count = 0;
        }
    }
}
