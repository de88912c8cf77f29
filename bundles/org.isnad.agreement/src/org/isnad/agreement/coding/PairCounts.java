package org.isnad.agreement.coding;

import java.util.Arrays;

/** Weights of pairs of codes: a square while there are few codes, else a hash table that holds only pairs that occur. */
final class PairCounts {

    /** What is done with each pair. */
    interface Visitor {
        void pair(int first, int second, double weight);
    }

    private static final long FREE = -1;
    private static final int SMALLEST = 16;
    private static final int FEW = 32;

    private double[] square;
    /** The cells of the square in use, in the order in which they came into it. */
    private short[] used = new short[4];

    private int inUse;
    private long[] keys = new long[0];
    private double[] weights = new double[0];
    private int size;

    void add(int first, int second, double weight) {
        if (first < FEW && second < FEW) {
            square = square == null ? new double[FEW * FEW] : square;
            addToSquare(first * FEW + second, weight);
        } else {
            addRare(first, second, weight);
        }
    }

    private void addToSquare(int cell, double weight) {
        if (square[cell] == 0 && weight != 0) {
            used = inUse < used.length ? used : Arrays.copyOf(used, 2 * inUse);
            used[inUse++] = (short) cell;
        }
        square[cell] += weight;
    }

    private void addRare(int first, int second, double weight) {
        if (2 * (size + 1) > keys.length) {
            grow();
        }
        long key = ((long) first << Integer.SIZE) | second;
        int slot = slot(keys, key);
        if (keys[slot] == FREE) {
            keys[slot] = key;
            size++;
        }
        weights[slot] += weight;
    }

    double get(int first, int second) {
        if (first < FEW && second < FEW) {
            return square == null ? 0 : square[first * FEW + second];
        }
        if (size == 0) {
            return 0;
        }
        int slot = slot(keys, ((long) first << Integer.SIZE) | second);
        return keys[slot] == FREE ? 0 : weights[slot];
    }

    void addAll(PairCounts other, int times) {
        other.each((first, second, weight) -> add(first, second, weight * times));
    }

    /** Every pair that occurs, always in the same order for the same additions. */
    void each(Visitor visitor) {
        for (int i = 0; i < inUse; i++) {
            visitor.pair(used[i] / FEW, used[i] % FEW, square[used[i]]);
        }
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != FREE) {
                visitor.pair((int) (keys[i] >>> Integer.SIZE), (int) keys[i], weights[i]);
            }
        }
    }

    private static int slot(long[] keys, long key) {
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> Integer.SIZE) & (keys.length - 1);
        while (keys[slot] != key && keys[slot] != FREE) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        double[] oldWeights = weights;
        keys = new long[Math.max(SMALLEST, 2 * oldKeys.length)];
        weights = new double[keys.length];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int slot = slot(keys, oldKeys[i]);
                keys[slot] = oldKeys[i];
                weights[slot] = oldWeights[i];
            }
        }
    }
}
