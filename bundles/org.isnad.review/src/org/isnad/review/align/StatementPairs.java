package org.isnad.review.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.agreement.assign.Candidate;
import org.isnad.review.reading.MentionReading;
import org.isnad.review.reading.StatementReading;

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
        Set<List<Integer>> known = Set.of();
        for (int generation = 0; ; generation++) {
            List<Pair> pairs = solve(favoured(candidates, known));
            Set<List<Integer>> found = new HashSet<>();
            pairs.forEach(pair -> found.add(List.of(pair.first(), pair.second())));
            if (found.equals(known) || generation == DEEPEST || !hasChildren()) {
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

    private List<Candidate> favoured(List<Candidate> candidates, Set<List<Integer>> known) {
        return candidates.stream()
                .map(each -> {
                    int one = firstParents[each.row()];
                    int other = secondParents[each.column()];
                    boolean favoured = one < 0 && other < 0 || known.contains(List.of(one, other));
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
        List<Characters> contents =
                second.stream().map(each -> Characters.of(each.content())).toList();
        List<Characters> cues =
                second.stream().map(each -> Characters.of(each.cue())).toList();
        int[] contentSizes = contents.stream().mapToInt(Characters::size).toArray();
        int[] cueSizes = cues.stream().mapToInt(Characters::size).toArray();
        List<Set<String>> actors =
                second.stream().map(each -> actors(each.sources())).toList();
        Overlaps inContent = new Overlaps(contents);
        Overlaps inCue = new Overlaps(cues);
        double[] scores = new double[second.size()];
        int[] touched = new int[second.size()];
        List<Candidate> candidates = new ArrayList<>();
        for (int row = 0; row < first.size(); row++) {
            StatementReading one = first.get(row);
            Touched seen = new Touched(scores, touched);
            Characters content = Characters.of(one.content());
            int contentSize = content.size();
            inContent.visit(
                    content,
                    (column, shared) -> seen.add(
                            column,
                            settings.content() * Characters.share(shared, contentSize, contentSizes[column])));
            Characters cue = Characters.of(one.cue());
            int cueSize = cue.size();
            inCue.visit(
                    cue,
                    (column, shared) ->
                            seen.add(column, settings.cue() * Characters.share(shared, cueSize, cueSizes[column])));
            Set<String> mine = actors(one.sources());
            for (int i = 0; i < seen.count; i++) {
                int column = touched[i];
                boolean common = actors.get(column).stream().anyMatch(mine::contains);
                double score = scores[column] + (common ? settings.source() : 0);
                if (score >= settings.least()) {
                    candidates.add(new Candidate(row, column, score));
                }
                scores[column] = 0;
            }
        }
        return candidates;
    }

    private static Set<String> actors(List<MentionReading> mentions) {
        Set<String> actors = new HashSet<>();
        mentions.forEach(mention -> actors.add(mention.actor()));
        actors.remove("");
        return actors;
    }

    private static final class Touched {
        private final double[] scores;
        private final int[] touched;
        private int count;

        Touched(double[] scores, int[] touched) {
            this.scores = scores;
            this.touched = touched;
        }

        void add(int column, double score) {
            if (scores[column] == 0) {
                touched[count++] = column;
            }
            scores[column] += score;
        }
    }
}
