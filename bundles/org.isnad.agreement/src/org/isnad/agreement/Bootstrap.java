package org.isnad.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Percentile bootstrap over clusters (Efron &amp; Tibshirani 1993, ch. 13): whole articles are drawn with replacement, their
 * tallies are pooled and measured again. Units of one article are never torn apart, since they depend on each other.
 */
public final class Bootstrap {

    private static final double TAIL = 0.025;

    private Bootstrap() {}

    /** The interval of one measure; nothing with fewer than two clusters or where no resample is defined. */
    public static <T extends Tally<T>> Optional<Interval> interval(
            List<T> clusters, Function<? super T, Coefficient> measure, int resamples, long seed) {
        return intervals(clusters, List.of(measure), resamples, seed).get(0);
    }

    /** The intervals of several measures of the same tallies, from the same resamples. */
    public static <T extends Tally<T>> List<Optional<Interval>> intervals(
            List<T> clusters, List<? extends Function<? super T, Coefficient>> measures, int resamples, long seed) {
        int enough = clusters.size() < 2 ? 0 : resamples;
        double[][] values = new double[measures.size()][enough];
        int[] defined = new int[measures.size()];
        RandomNumbers random = new RandomNumbers(seed);
        for (int i = 0; i < enough; i++) {
            T pooled = resample(clusters, random);
            for (int j = 0; j < values.length; j++) {
                Coefficient value = measures.get(j).apply(pooled);
                if (value.isDefined()) {
                    values[j][defined[j]++] = value.value();
                }
            }
        }
        return IntStream.range(0, values.length)
                .mapToObj(j -> interval(values[j], defined[j], resamples, seed))
                .toList();
    }

    private static <T extends Tally<T>> T resample(List<T> clusters, RandomNumbers random) {
        int[] times = new int[clusters.size()];
        for (int i = 0; i < times.length; i++) {
            times[random.below(times.length)]++;
        }
        T pooled = clusters.get(0).empty();
        for (int i = 0; i < times.length; i++) {
            if (times[i] > 0) {
                pooled.add(clusters.get(i), times[i]);
            }
        }
        return pooled;
    }

    private static Optional<Interval> interval(double[] values, int defined, int resamples, long seed) {
        if (defined == 0) {
            return Optional.empty();
        }
        double[] sorted = Arrays.copyOf(values, defined);
        Arrays.sort(sorted);
        return Optional.of(new Interval(quantile(sorted, TAIL), quantile(sorted, 1 - TAIL), resamples, defined, seed));
    }

    /** Between the two nearest values in proportion (Hyndman &amp; Fan 1996, type 7). */
    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
