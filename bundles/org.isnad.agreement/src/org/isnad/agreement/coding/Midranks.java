package org.isnad.agreement.coding;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Places of categories on an ordinal scale: the mean rank of the labels given there. The ordinal distance of Krippendorff,
 * Σ_{g=c..k} n_g − (n_c + n_k) / 2, is the difference of two such places.
 */
final class Midranks {

    private Midranks() {}

    static double[] of(Categories categories, long[] totals, Comparator<String> order) {
        Integer[] codes = IntStream.range(0, totals.length)
                .filter(i -> totals[i] > 0)
                .boxed()
                .sorted((a, b) -> order.compare(categories.label(a), categories.label(b)))
                .toArray(Integer[]::new);
        double[] places = new double[totals.length];
        double before = 0;
        for (int i = 0, end; i < codes.length; i = end) {
            double here = 0;
            for (end = i; end < codes.length && same(categories, order, codes[i], codes[end]); end++) {
                here += totals[codes[end]];
            }
            for (int j = i; j < end; j++) {
                places[codes[j]] = before + here / 2;
            }
            before += here;
        }
        return places;
    }

    private static boolean same(Categories categories, Comparator<String> order, int a, int b) {
        return order.compare(categories.label(a), categories.label(b)) == 0;
    }
}
