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
 * sparse, so that ten thousand articles stay small.
 */
final class Counts implements Tally<Counts> {

    private static final int[] NONE = {};

    private int[] cells;
    private double[] amounts;
    private double[] sums;
    private final Map<String, AlphaU> continua;

    private Counts(int[] cells, double[] amounts, double[] sums, Map<String, AlphaU> continua) {
        this.cells = cells;
        this.amounts = amounts;
        this.sums = sums;
        this.continua = continua;
    }

    static Counts of(Map<Integer, Double> amounts, Map<String, AlphaU> continua) {
        TreeMap<Integer, Double> sorted = new TreeMap<>(amounts);
        int[] cells = new int[sorted.size()];
        double[] values = new double[cells.length];
        int i = 0;
        for (Map.Entry<Integer, Double> each : sorted.entrySet()) {
            cells[i] = each.getKey();
            values[i++] = each.getValue();
        }
        return new Counts(cells, values, null, continua);
    }

    static Counts none() {
        return new Counts(NONE, new double[0], null, new TreeMap<>());
    }

    double get(int cell) {
        if (sums != null) {
            return cell < sums.length ? sums[cell] : 0;
        }
        int at = Arrays.binarySearch(cells, cell);
        return at < 0 ? 0 : amounts[at];
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
        return new Counts(NONE, new double[0], new double[0], new TreeMap<>());
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
        if (other.cells.length > 0) {
            room(other.cells[other.cells.length - 1] + 1);
        }
        for (int i = 0; i < other.cells.length; i++) {
            sums[other.cells[i]] += times * other.amounts[i];
        }
    }

    private void dense() {
        if (sums == null) {
            Counts own = new Counts(cells, amounts, null, Map.of());
            sums = new double[0];
            cells = NONE;
            amounts = new double[0];
            add(own, 1);
        }
    }

    private void room(int length) {
        if (sums.length < length) {
            sums = Arrays.copyOf(sums, length);
        }
    }
}
