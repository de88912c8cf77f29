package org.isnad.core.duplicate;

import java.util.Arrays;

/**
 * Signatures of sets of shingles: the least hash under each of {@value #LENGTH} functions. Two sets agree in a place with the
 * probability of their Jaccard similarity (Broder 1997). 512 bytes a text.
 */
final class MinHash {

    static final int LENGTH = 128;

    private static final long[] FACTORS = new long[LENGTH];
    private static final long[] SUMMANDS = new long[LENGTH];

    static {
        for (int i = 0; i < LENGTH; i++) {
            FACTORS[i] = Shingles.mix(2L * i + 1) | 1;
            SUMMANDS[i] = Shingles.mix(2L * i + 2);
        }
    }

    private MinHash() {}

    /** The signature of a set that is not empty. */
    static int[] signature(long[] shingles) {
        int[] least = new int[LENGTH];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (long shingle : shingles) {
            for (int i = 0; i < LENGTH; i++) {
                int hash = (int) (shingle * FACTORS[i] + SUMMANDS[i] >>> 32);
                least[i] = Math.min(least[i], hash);
            }
        }
        return least;
    }

    /** How alike two sets are by their signatures: 0 to 1. */
    static double estimate(int[] one, int[] other) {
        int same = 0;
        for (int i = 0; i < LENGTH; i++) {
            same += one[i] == other[i] ? 1 : 0;
        }
        return same / (double) LENGTH;
    }
}
