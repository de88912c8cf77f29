package org.isnad.agreement.coding;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Places of categories on an ordinal scale: the mean rank of the labels given there. The ordinal distance of Krippendorff,
 * Σ_{g=c..k} n_g − (n_c + n_k) / 2, is the difference of two such places.
 */
final class Midranks {

    private Midranks() {}

    static <K> double[] of(Categories categories, long[] totals, Function<String, K> key, Comparator<? super K> order) {
        List<K> keys = categories.labels().stream().map(key).toList();
        Integer[] codes = IntStream.range(0, totals.length)
                .filter(i -> totals[i] > 0)
                .boxed()
                .sorted(Comparator.comparing(keys::get, order))
                .toArray(Integer[]::new);
        double[] places = new double[totals.length];
        double before = 0;
        for (int i = 0, end; i < codes.length; i = end) {
            double here = 0;
            for (end = i; end < codes.length && order.compare(keys.get(codes[i]), keys.get(codes[end])) == 0; end++) {
                here += totals[codes[end]];
            }
            for (int j = i; j < end; j++) {
                places[codes[j]] = before + here / 2;
            }
            before += here;
        }
        return places;
    }
}
