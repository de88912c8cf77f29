package org.isnad.agreement.coding;

import java.util.Arrays;
import org.isnad.agreement.Coefficient;
import org.isnad.agreement.Tally;
import org.isnad.agreement.Undefined;

/**
 * How many annotators gave each label to a unit: observed agreement, Fleiss' κ and Gwet's AC1 of any number of annotators.
 *
 * <p>Observed agreement is that of pairs of annotators within a unit, as Fleiss (1971) has it; units with fewer than two
 * labels do not count. Fleiss' κ is undefined as soon as one label is missing.
 */
public final class Ratings implements Tally<Ratings> {

    private static final int ANY = 0;
    private static final int GAPS = -1;

    private final Categories categories;
    private long[] totals = new long[0];
    private double[] shares = new double[0];
    private double agreement;
    private long compared;
    private long labelled;
    private int width = ANY;
    private int annotators;

    public Ratings(Categories categories) {
        this.categories = categories;
    }

    public static Ratings of(Codings codings) {
        Ratings ratings = new Ratings(codings.categories());
        ratings.reserve(codings.categories().size());
        ratings.annotators = codings.labelling();
        int[] counts = new int[codings.categories().size()];
        for (int unit = 0; unit < codings.units(); unit++) {
            ratings.add(codings, unit, counts);
        }
        return ratings;
    }

    /** {@code counts} is all 0 before and after. */
    private void add(Codings codings, int unit, int[] counts) {
        int labels = 0;
        long equalPairs = 0;
        for (int i = 0; i < codings.annotators(); i++) {
            int code = codings.code(unit, i);
            if (code != Codings.MISSING) {
                equalPairs += 2L * counts[code]++;
                labels++;
            }
        }
        if (labels == 0) {
            return;
        }
        for (int i = 0; i < codings.annotators(); i++) {
            int code = codings.code(unit, i);
            if (code != Codings.MISSING) {
                totals[code]++;
                shares[code] += 1.0 / labels;
                counts[code] = 0;
            }
        }
        labelled++;
        width = together(width, labels == codings.annotators() ? labels : GAPS);
        if (labels > 1) {
            compared++;
            agreement += equalPairs / ((double) labels * (labels - 1));
        }
    }

    private static int together(int a, int b) {
        return a == b || b == ANY ? a : a == ANY ? b : GAPS;
    }

    private void reserve(int size) {
        if (size > totals.length) {
            totals = Arrays.copyOf(totals, size);
            shares = Arrays.copyOf(shares, size);
        }
    }

    @Override
    public Ratings empty() {
        return new Ratings(categories);
    }

    @Override
    public void add(Ratings other, int times) {
        if (other.categories != categories) {
            throw new IllegalArgumentException("Tallies of different categories do not add up");
        }
        reserve(other.totals.length);
        for (int i = 0; i < other.totals.length; i++) {
            totals[i] += other.totals[i] * times;
            shares[i] += other.shares[i] * times;
        }
        agreement += other.agreement * times;
        compared += other.compared * times;
        labelled += other.labelled * times;
        width = times == 0 ? width : together(width, other.width);
        annotators = Math.max(annotators, other.annotators);
    }

    /** How many units have labels of two annotators or more. */
    public long units() {
        return compared;
    }

    /** Whether every annotator labelled every unit. */
    public boolean isComplete() {
        return width != GAPS;
    }

    /** P̄, the mean share of pairs of annotators that agree on a unit. */
    public Coefficient observed() {
        return compared == 0 ? noUnits() : Coefficient.of(agreement / compared);
    }

    /** κ (Fleiss 1971); with two annotators it is Scott's π. */
    public Coefficient fleissKappa() {
        if (compared == 0 || !isComplete()) {
            return compared == 0 ? noUnits() : Coefficient.undefined(Undefined.GAPS);
        }
        double all = (double) compared * width;
        double disagreed = 0;
        for (long total : totals) {
            disagreed += total * (all - total);
        }
        return corrected(disagreed / (all * all));
    }

    /** AC1 of any number of annotators, with labels missing (Gwet 2014, ch. 5: every labelled unit tells of frequencies). */
    public Coefficient gwetAC1() {
        double spread = 0;
        for (double share : shares) {
            spread += share / labelled * (1 - share / labelled);
        }
        return corrected(1 - spread / (categories.size() - 1));
    }

    private Coefficient corrected(double expectedDisagreement) {
        if (compared == 0) {
            return noUnits();
        }
        return usedCategories() < 2
                ? Coefficient.undefined(Undefined.ONE_CATEGORY)
                : Coefficient.of(1 - (compared - agreement) / compared / expectedDisagreement);
    }

    private long usedCategories() {
        return Arrays.stream(totals).filter(total -> total > 0).count();
    }

    private Coefficient noUnits() {
        return Coefficient.undefined(annotators == 1 ? Undefined.ONE_ANNOTATOR : Undefined.NO_UNITS);
    }
}
