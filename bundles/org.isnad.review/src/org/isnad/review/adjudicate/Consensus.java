package org.isnad.review.adjudicate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiPredicate;
import org.isnad.review.reading.Reading;
import org.isnad.text.TextRange;

/**
 * What enough annotators agree on.
 *
 * @param annotator whose reading stands for all
 * @param supporters all who agree, in natural order
 */
public record Consensus(String annotator, List<String> supporters) {

    public Consensus {
        supporters = List.copyOf(supporters);
    }

    /**
     * The largest group that agrees, where it is large enough; of equal groups the one of the annotator that comes first.
     *
     * @param all how many annotators there are, those without a reading included
     * @param alike whether the readings of two annotators count as the same
     */
    static Optional<Consensus> of(
            SortedMap<String, ? extends Reading> readings,
            int all,
            MergePolicy policy,
            BiPredicate<String, String> alike) {
        List<String> best = List.of();
        for (String annotator : readings.keySet()) {
            List<String> group = readings.keySet().stream()
                    .filter(other -> other.equals(annotator) || alike.test(annotator, other))
                    .toList();
            best = group.size() > best.size() ? group : best;
        }
        boolean enough = policy.majority() && all > 2 ? 2 * best.size() > all : best.size() == all;
        return enough && !best.isEmpty() ? Optional.of(of(readings, best)) : Optional.empty();
    }

    private static Consensus of(SortedMap<String, ? extends Reading> readings, List<String> group) {
        Comparator<String> shared = Comparator.comparing(annotator -> group.stream()
                .filter(other -> readings.get(other)
                        .extent()
                        .equals(readings.get(annotator).extent()))
                .count());
        Comparator<String> order = shared.reversed()
                .thenComparing(annotator -> width(readings.get(annotator)))
                .thenComparing(Comparator.naturalOrder());
        return new Consensus(group.stream().min(order).orElseThrow(), group);
    }

    private static int width(Reading reading) {
        return reading.extent().stream().mapToInt(TextRange::length).sum();
    }
}
