package org.isnad.agreement.coding;

/** How far labels are apart, by their codes. */
interface Distance {

    double squared(int a, int b);

    /**
     * The sum of squared distances of all ordered pairs of labels, Σ n_c n_k δ²_ck; exactly 0 where all are one category.
     *
     * @param totals how often each label was given
     */
    double expected(long[] totals);
}
