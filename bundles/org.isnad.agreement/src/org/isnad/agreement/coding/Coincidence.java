package org.isnad.agreement.coding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;
import org.isnad.agreement.Coefficient;
import org.isnad.agreement.Tally;
import org.isnad.agreement.Undefined;

/**
 * Krippendorff's coincidence matrix, for any number of annotators and with labels missing (Krippendorff 2011, "Computing
 * Krippendorff's Alpha-Reliability"). Units with fewer than two labels do not count.
 */
public final class Coincidence implements Tally<Coincidence> {

    /** 1 / (m − 1) for units with m labels; with more of them, the labels that differ are counted first. */
    private static final double[] SHARES = {0, 0, 1, 1.0 / 2, 1.0 / 3, 1.0 / 4, 1.0 / 5, 1.0 / 6, 1.0 / 7};

    private final Categories categories;
    /** o_ck of two different labels, the smaller code first. */
    private final PairCounts coincidences = new PairCounts();

    private long[] totals = new long[0];
    private long units;
    private int annotators;

    public Coincidence(Categories categories) {
        this.categories = categories;
    }

    public static Coincidence of(Codings codings) {
        Coincidence matrix = new Coincidence(codings.categories());
        matrix.reserve(codings.categories().size());
        matrix.annotators = codings.labelling();
        int[] unit = new int[codings.annotators()];
        int[] codes = codings.codes();
        for (int i = 0; i < codes.length; ) {
            int labels = 0;
            for (int end = i + unit.length; i < end; i++) {
                if (codes[i] != Codings.MISSING) {
                    unit[labels++] = codes[i];
                }
            }
            matrix.add(unit, labels);
        }
        return matrix;
    }

    private void add(int[] codes, int labels) {
        if (labels < 2) {
            return;
        }
        units++;
        for (int i = 0; i < labels; i++) {
            totals[codes[i]]++;
        }
        if (labels >= SHARES.length) {
            addWide(codes, labels);
            return;
        }
        double share = SHARES[labels];
        for (int i = 0; i < labels; i++) {
            for (int j = i + 1; j < labels; j++) {
                addPair(codes[i], codes[j], share);
            }
        }
    }

    /** The same by the counts of the labels that differ. */
    private void addWide(int[] codes, int labels) {
        int[] sorted = Arrays.copyOf(codes, labels);
        Arrays.sort(sorted);
        int[] counts = new int[labels];
        int different = 0;
        for (int i = 0; i < labels; i++) {
            if (i > 0 && sorted[i] == sorted[different - 1]) {
                counts[different - 1]++;
            } else {
                sorted[different] = sorted[i];
                counts[different++] = 1;
            }
        }
        for (int i = 0; i < different; i++) {
            for (int j = i + 1; j < different; j++) {
                addPair(sorted[i], sorted[j], (double) counts[i] * counts[j] / (labels - 1));
            }
        }
    }

    private void addPair(int a, int b, double weight) {
        if (a != b) {
            coincidences.add(Math.min(a, b), Math.max(a, b), weight);
        }
    }

    private void reserve(int size) {
        if (size > totals.length) {
            totals = Arrays.copyOf(totals, size);
        }
    }

    @Override
    public Coincidence empty() {
        return new Coincidence(categories);
    }

    @Override
    public void add(Coincidence other, int times) {
        if (other.categories != categories) {
            throw new IllegalArgumentException("Tallies of different categories do not add up");
        }
        reserve(other.totals.length);
        for (int i = 0; i < other.totals.length; i++) {
            totals[i] += other.totals[i] * times;
        }
        coincidences.addAll(other.coincidences, times);
        units += other.units * times;
        annotators = Math.max(annotators, other.annotators);
    }

    /** How many units have labels of two annotators or more. */
    public long units() {
        return units;
    }

    /** How many labels stand in these units. */
    public long labels() {
        return Arrays.stream(totals).sum();
    }

    /** The coincidences o_ck of two labels, of a label with itself included. */
    public double count(String label, String other) {
        int code = categories.find(label);
        int otherCode = categories.find(other);
        if (code < 0 || otherCode < 0 || code >= totals.length || otherCode >= totals.length) {
            return 0;
        }
        if (code != otherCode) {
            return coincidences.get(Math.min(code, otherCode), Math.max(code, otherCode));
        }
        double[] same = {totals[code]};
        coincidences.each((first, second, weight) -> same[0] -= first == code || second == code ? weight : 0);
        return same[0];
    }

    /**
     * α with the distance of a scale; the order of an ordinal scale is the natural one.
     *
     * @throws IllegalArgumentException when a label does not stand on the scale, as {@link Scale#accepts} says
     */
    public Coefficient alpha(Scale scale) {
        return switch (scale) {
            case NOMINAL -> alpha(new NominalDistance());
            case ORDINAL -> alphaOrdinal(NaturalOrder.Key::of, Comparator.naturalOrder());
            case INTERVAL -> alpha(new IntervalDistance(values(scale)));
            case RATIO -> alpha(new RatioDistance(values(scale)));
        };
    }

    /** Ordinal α where labels have an order of their own; labels that it finds equal are one category. */
    public Coefficient alphaOrdinal(Comparator<String> order) {
        return alphaOrdinal(Function.identity(), order);
    }

    private <K> Coefficient alphaOrdinal(Function<String, K> key, Comparator<? super K> order) {
        return alpha(new IntervalDistance(Midranks.of(categories, totals, key, order)));
    }

    private Coefficient alpha(Distance distance) {
        if (units == 0) {
            return Coefficient.undefined(annotators == 1 ? Undefined.ONE_ANNOTATOR : Undefined.NO_UNITS);
        }
        double expected = distance.expected(totals);
        if (expected == 0) {
            return Coefficient.undefined(Undefined.ONE_CATEGORY);
        }
        double[] observed = {0};
        coincidences.each((a, b, weight) -> observed[0] += 2 * weight * distance.squared(a, b));
        return Coefficient.of(1 - (labels() - 1) * (observed[0] / expected));
    }

    private double[] values(Scale scale) {
        double[] values = new double[totals.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = totals[i] == 0 ? 0 : scale.value(categories.label(i));
        }
        return values;
    }
}
