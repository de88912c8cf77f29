package org.isnad.agreement.coding;

import java.util.Arrays;

/** Weights of pairs of codes: a hash table that holds only the pairs that occur. */
final class PairCounts {

    /** What is done with each pair. */
    interface Visitor {
        void pair(int first, int second, double weight);
    }

    private static final long FREE = -1;
    private static final int SMALLEST = 16;

    private long[] keys = new long[SMALLEST];
    private double[] weights = new double[SMALLEST];
    private int size;

    PairCounts() {
        Arrays.fill(keys, FREE);
    }

    void add(int first, int second, double weight) {
        long key = ((long) first << Integer.SIZE) | second;
        int slot = slot(keys, key);
        if (keys[slot] == FREE) {
            if (2 * (size + 1) > keys.length) {
                grow();
                slot = slot(keys, key);
            }
            keys[slot] = key;
            size++;
        }
        weights[slot] += weight;
    }

    double get(int first, int second) {
        int slot = slot(keys, ((long) first << Integer.SIZE) | second);
        return keys[slot] == FREE ? 0 : weights[slot];
    }

    void addAll(PairCounts other, int times) {
        other.each((first, second, weight) -> add(first, second, weight * times));
    }

    void each(Visitor visitor) {
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
        keys = new long[2 * oldKeys.length];
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
