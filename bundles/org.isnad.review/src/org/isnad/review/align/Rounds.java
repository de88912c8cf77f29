package org.isnad.review.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.agreement.assign.Assignment;
import org.isnad.agreement.assign.Candidate;

/** Pairs of two lists, found in rounds: what one round has paired, the next leaves alone. */
final class Rounds {

    private final boolean[] firstTaken;
    private final boolean[] secondTaken;
    private final List<Pair> pairs = new ArrayList<>();

    Rounds(int first, int second) {
        firstTaken = new boolean[first];
        secondTaken = new boolean[second];
    }

    /** The best pairs among these candidates; of equally good ones those that stand first in the lists. */
    void round(List<Candidate> candidates) {
        List<Candidate> open = candidates.stream()
                .filter(each -> !firstTaken[each.row()] && !secondTaken[each.column()])
                .toList();
        if (!open.isEmpty()) {
            take(Assignment.best(firstTaken.length, secondTaken.length, open), open);
        }
    }

    private void take(int[] chosen, List<Candidate> candidates) {
        double[] scores = new double[chosen.length];
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        for (Candidate each : candidates) {
            if (chosen[each.row()] == each.column()) {
                scores[each.row()] = Math.max(scores[each.row()], each.score());
            }
        }
        for (int row = 0; row < chosen.length; row++) {
            if (chosen[row] != Assignment.NONE) {
                firstTaken[row] = true;
                secondTaken[chosen[row]] = true;
                pairs.add(new Pair(row, chosen[row], scores[row]));
            }
        }
    }

    List<Pair> pairs() {
        return List.copyOf(pairs);
    }
}
