package org.isnad.review.agree;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The amounts of one article in the order of their cells. They are small whole numbers as a rule and then take four bytes each, so
 * that a hundred thousand articles fit into memory.
 */
final class SparseAmounts {

    static final SparseAmounts NONE = of(Map.of());

    /** One of each pair is null. */
    private final char[] narrowCells;

    private final int[] wideCells;
    private final short[] wholeAmounts;
    private final double[] anyAmounts;

    private SparseAmounts(int[] cells, double[] amounts) {
        boolean narrow = cells.length == 0 || cells[cells.length - 1] <= Character.MAX_VALUE;
        narrowCells = narrow ? new char[cells.length] : null;
        wideCells = narrow ? null : cells;
        for (int i = 0; narrow && i < cells.length; i++) {
            narrowCells[i] = (char) cells[i];
        }
        boolean whole = Arrays.stream(amounts).allMatch(amount -> amount == (short) amount);
        wholeAmounts = whole ? new short[amounts.length] : null;
        anyAmounts = whole ? null : amounts;
        for (int i = 0; whole && i < amounts.length; i++) {
            wholeAmounts[i] = (short) amounts[i];
        }
    }

    static SparseAmounts of(Map<Integer, Double> amounts) {
        TreeMap<Integer, Double> sorted = new TreeMap<>(amounts);
        int[] cells = new int[sorted.size()];
        double[] values = new double[cells.length];
        int i = 0;
        for (Map.Entry<Integer, Double> each : sorted.entrySet()) {
            cells[i] = each.getKey();
            values[i++] = each.getValue();
        }
        return new SparseAmounts(cells, values);
    }

    int size() {
        return narrowCells != null ? narrowCells.length : wideCells.length;
    }

    /** Cells are in ascending order. */
    int cell(int i) {
        return narrowCells != null ? narrowCells[i] : wideCells[i];
    }

    double amount(int i) {
        return wholeAmounts != null ? wholeAmounts[i] : anyAmounts[i];
    }

    /** The amount of a cell, 0 where there is none. */
    double of(int cell) {
        int at;
        if (wideCells != null) {
            at = Arrays.binarySearch(wideCells, cell);
        } else {
            at = cell > Character.MAX_VALUE ? -1 : Arrays.binarySearch(narrowCells, (char) cell);
        }
        return at < 0 ? 0 : amount(at);
    }
}
