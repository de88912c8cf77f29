package org.isnad.review.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.isnad.agreement.assign.Candidate;
import org.isnad.review.reading.Reading;

/**
 * Pairs zones, mentions or quotes: those over the same words first, then by the greatest share of common characters; what they
 * say decides only between places that are equally good.
 */
final class SpanPairs {

    /** Never outweighs a character of a text that a person can read. */
    private static final double TIE = 1e-7;

    private SpanPairs() {}

    static <T extends Reading> List<Pair> of(List<T> first, List<T> second, BiPredicate<T, T> sameLabel) {
        List<Candidate> same = new ArrayList<>();
        List<Candidate> overlapping = new ArrayList<>();
        Overlaps overlaps = new Overlaps(
                second.stream().map(reading -> Characters.of(reading.extent())).toList());
        for (int row = 0; row < first.size(); row++) {
            T one = first.get(row);
            int index = row;
            overlaps.visit(Characters.of(one.extent()), (column, shared) -> {
                T other = second.get(column);
                double share = Characters.share(shared, one.end() - one.begin(), other.end() - other.begin());
                double score = share + (sameLabel.test(one, other) ? TIE : 0);
                (share == 1 ? same : overlapping).add(new Candidate(index, column, score));
            });
        }
        Rounds rounds = new Rounds(first.size(), second.size());
        rounds.round(same);
        rounds.round(overlapping);
        return rounds.pairs();
    }
}
