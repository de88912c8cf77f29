package org.isnad.core.duplicate;

import java.util.Arrays;

/**
 * Locality-sensitive hashing: signatures cut into bands of equal length; who agrees in a whole band is a candidate (Indyk and
 * Motwani 1998). The bands are as long as may be so that a pair at the threshold is missed at most once in 400.
 */
final class Bands {

    /** Is told of two candidates, the earlier first; of the same two again for each band in which they agree. */
    @FunctionalInterface
    interface Candidates {

        void accept(int one, int other);
    }

    private static final double MISSED = 1 / 400.0;

    private Bands() {}

    /** Rows of a band for pairs that are at least this alike. */
    static int rows(double threshold) {
        int rows = 1;
        while (2 * rows <= MinHash.LENGTH && missed(threshold, 2 * rows) <= MISSED) {
            rows *= 2;
        }
        return rows;
    }

    private static double missed(double threshold, int rows) {
        return Math.pow(1 - Math.pow(threshold, rows), MinHash.LENGTH / rows);
    }

    /**
     * All candidates of one band, sorted.
     *
     * @param signatures null where a text has none
     */
    static void candidates(int[][] signatures, int band, int rows, Candidates found) {
        long[] keys = new long[signatures.length];
        int count = 0;
        for (int i = 0; i < signatures.length; i++) {
            if (signatures[i] != null) {
                // The index stands in the lower half, so that sorting keeps the order of the source within a bucket.
                keys[count++] = key(signatures[i], band, rows) << 32 | i;
            }
        }
        Arrays.sort(keys, 0, count);
        int begin = 0;
        for (int end = 1; end <= count; end++) {
            if (end == count || keys[end] >>> 32 != keys[begin] >>> 32) {
                bucket(keys, begin, end, found);
                begin = end;
            }
        }
    }

    private static void bucket(long[] keys, int begin, int end, Candidates found) {
        for (int i = begin; i < end; i++) {
            for (int j = i + 1; j < end; j++) {
                found.accept((int) keys[i], (int) keys[j]);
            }
        }
    }

    private static long key(int[] signature, int band, int rows) {
        long hash = band;
        for (int i = band * rows; i < (band + 1) * rows; i++) {
            hash = Shingles.mix(hash ^ signature[i]);
        }
        return hash >>> 32;
    }
}
