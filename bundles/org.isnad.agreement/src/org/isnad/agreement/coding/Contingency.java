package org.isnad.agreement.coding;

import java.util.Arrays;
import org.isnad.agreement.Coefficient;
import org.isnad.agreement.Tally;
import org.isnad.agreement.Undefined;

/**
 * How often one annotator gave a label and another gave a label to the same unit: the measures of two annotators. Units that
 * one of them left out do not count.
 *
 * <p>As many categories count for S and AC1 as there are in {@link Categories}, used or not; a measure that corrects for
 * chance is undefined where both used one category only.
 */
public final class Contingency implements Tally<Contingency> {

    private static final int FEW = 64;

    private final Categories categories;
    private final PairCounts cells = new PairCounts();
    private long[] first = new long[0];
    private long[] second = new long[0];
    private long units;
    private long agreed;
    private boolean firstLabels;
    private boolean secondLabels;

    public Contingency(Categories categories) {
        this.categories = categories;
    }

    /** Of two annotators, by their columns. */
    public static Contingency of(Codings codings, int a, int b) {
        Contingency counts = new Contingency(codings.categories());
        if (codings.categories().size() < FEW) {
            counts.addFew(codings, a, b);
            return counts;
        }
        int[] codes = codings.codes();
        for (int unit = 0; unit < codes.length; unit += codings.annotators()) {
            counts.addCodes(codes[unit + a], codes[unit + b], 1);
        }
        return counts;
    }

    /** Of few categories every pair of codes is counted first, that of a missing label too. */
    private void addFew(Codings codings, int a, int b) {
        int size = codings.categories().size() + 1;
        int[] pairs = new int[size * size];
        int[] codes = codings.codes();
        int step = codings.annotators();
        for (int unit = 0; unit < codes.length; unit += step) {
            pairs[(codes[unit + a] + 1) * size + codes[unit + b] + 1]++;
        }
        for (int pair = 0; pair < pairs.length; pair++) {
            if (pairs[pair] > 0) {
                addCodes(pair / size - 1, pair % size - 1, pairs[pair]);
            }
        }
    }

    /** Counts a unit; a null is a missing label. */
    public void add(String a, String b) {
        addCodes(a == null ? Codings.MISSING : categories.code(a), b == null ? Codings.MISSING : categories.code(b), 1);
    }

    private void addCodes(int a, int b, int times) {
        firstLabels |= a != Codings.MISSING;
        secondLabels |= b != Codings.MISSING;
        if (a != Codings.MISSING && b != Codings.MISSING) {
            reserve(Math.max(a, b) + 1);
            cells.add(a, b, times);
            first[a] += times;
            second[b] += times;
            units += times;
            agreed += a == b ? times : 0;
        }
    }

    private void reserve(int size) {
        if (size > first.length) {
            int enough = Math.max(size, categories.size());
            first = Arrays.copyOf(first, enough);
            second = Arrays.copyOf(second, enough);
        }
    }

    @Override
    public Contingency empty() {
        return new Contingency(categories);
    }

    @Override
    public void add(Contingency other, int times) {
        if (other.categories != categories) {
            throw new IllegalArgumentException("Tallies of different categories do not add up");
        }
        reserve(other.first.length);
        cells.addAll(other.cells, times);
        for (int i = 0; i < other.first.length; i++) {
            first[i] += other.first[i] * times;
            second[i] += other.second[i] * times;
        }
        units += other.units * times;
        agreed += other.agreed * times;
        firstLabels |= other.firstLabels;
        secondLabels |= other.secondLabels;
    }

    public Categories categories() {
        return categories;
    }

    /** How many units both labelled. */
    public long units() {
        return units;
    }

    /** How many units the first gave the one and the second the other label. */
    public long count(String a, String b) {
        int rowCode = categories.find(a);
        int columnCode = categories.find(b);
        return rowCode < 0 || columnCode < 0 ? 0 : (long) cells.get(rowCode, columnCode);
    }

    /** The share of units with the same label. */
    public Coefficient observed() {
        return units == 0 ? noUnits() : Coefficient.of((double) agreed / units);
    }

    /** S = (P_o − 1/k) / (1 − 1/k) with k categories (Bennett, Alpert &amp; Goldstein 1954). */
    public Coefficient bennettS() {
        double k = categories.size();
        return corrected(1 - 1 / k);
    }

    /** π: by chance, labels are as frequent as with both together (Scott 1955). */
    public Coefficient scottPi() {
        double disagreed = 0;
        for (int i = 0; i < first.length; i++) {
            double both = (double) first[i] + second[i];
            disagreed += both * (2.0 * units - both);
        }
        return corrected(disagreed / (4.0 * units * units));
    }

    /** κ: by chance, labels are as frequent as with each (Cohen 1960). */
    public Coefficient cohenKappa() {
        double disagreed = 0;
        for (int i = 0; i < first.length; i++) {
            disagreed += (double) first[i] * (units - second[i]);
        }
        return corrected(disagreed / ((double) units * units));
    }

    /** AC1 (Gwet 2008). */
    public Coefficient gwetAC1() {
        double spread = 0;
        for (int i = 0; i < first.length; i++) {
            double both = (double) first[i] + second[i];
            spread += both * (2.0 * units - both);
        }
        return corrected(1 - spread / (4.0 * units * units) / (categories.size() - 1));
    }

    /** 1 − D_o / D_e; differences, not their complements, so that almost perfect agreement loses no digits. */
    private Coefficient corrected(double expectedDisagreement) {
        if (units == 0) {
            return noUnits();
        }
        return isOneCategory()
                ? Coefficient.undefined(Undefined.ONE_CATEGORY)
                : Coefficient.of(1 - (units - agreed) / (double) units / expectedDisagreement);
    }

    private boolean isOneCategory() {
        for (int i = 0; i < first.length; i++) {
            if (first[i] == units) {
                return second[i] == units;
            }
        }
        return false;
    }

    private Coefficient noUnits() {
        return Coefficient.undefined(firstLabels == secondLabels ? Undefined.NO_UNITS : Undefined.ONE_ANNOTATOR);
    }
}
