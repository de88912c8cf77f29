package org.isnad.review.agree;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.agreement.Tally;
import org.isnad.agreement.span.AlphaU;

/**
 * All that is kept of an article: how much is in which cell. One that was counted into others is dense, that of an article
 * sparse, so that many articles stay small.
 */
final class Counts implements Tally<Counts> {

    private SparseAmounts amounts;
    private double[] sums;
    private final Map<String, AlphaU> continua;

    private Counts(SparseAmounts amounts, double[] sums, Map<String, AlphaU> continua) {
        this.amounts = amounts;
        this.sums = sums;
        this.continua = continua;
    }

    static Counts of(Map<Integer, Double> amounts, Map<String, AlphaU> continua) {
        return new Counts(SparseAmounts.of(amounts), null, continua);
    }

    static Counts none() {
        return new Counts(SparseAmounts.NONE, null, new TreeMap<>());
    }

    double get(int cell) {
        if (sums != null) {
            return cell < sums.length ? sums[cell] : 0;
        }
        return amounts.of(cell);
    }

    /** What α_U needs of stretches of text, or nothing where there are none. */
    Optional<AlphaU> continuum(String name) {
        return Optional.ofNullable(continua.get(name));
    }

    Set<String> continua() {
        return continua.keySet();
    }

    @Override
    public Counts empty() {
        return new Counts(SparseAmounts.NONE, new double[0], new TreeMap<>());
    }

    @Override
    public void add(Counts other, int times) {
        dense();
        other.continua.forEach((name, units) -> {
            if (times > 0) {
                continua.computeIfAbsent(name, key -> units.empty()).add(units, times);
            }
        });
        if (other.sums != null) {
            room(other.sums.length);
            for (int i = 0; i < other.sums.length; i++) {
                sums[i] += times * other.sums[i];
            }
            return;
        }
        SparseAmounts few = other.amounts;
        if (few.size() > 0) {
            room(few.cell(few.size() - 1) + 1);
        }
        for (int i = 0; i < few.size(); i++) {
            sums[few.cell(i)] += times * few.amount(i);
        }
    }

    private void dense() {
        if (sums == null) {
            Counts own = new Counts(amounts, null, Map.of());
            sums = new double[0];
            amounts = SparseAmounts.NONE;
            add(own, 1);
        }
    }

    private void room(int length) {
        if (sums.length < length) {
            sums = Arrays.copyOf(sums, length);
        }
    }
}
