package org.isnad.agreement.coding;

import java.util.Arrays;

/** 0 for the same label, 1 for another. */
final class NominalDistance implements Distance {

    @Override
    public double squared(int a, int b) {
        return a == b ? 0 : 1;
    }

    @Override
    public double expected(long[] totals) {
        long all = Arrays.stream(totals).sum();
        double sum = 0;
        for (long total : totals) {
            sum += (double) total * (all - total);
        }
        return sum;
    }
}
