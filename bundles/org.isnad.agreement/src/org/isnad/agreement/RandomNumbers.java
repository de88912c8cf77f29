package org.isnad.agreement;

/** SplitMix64 (Steele, Lea &amp; Flood 2014): written out here so that a seed means the same numbers in every Java. */
public final class RandomNumbers {

    private long state;

    public RandomNumbers(long seed) {
        state = seed;
    }

    /** 64 random bits. */
    public long next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** A number from 0 to {@code bound} − 1; the bias, below 2⁻³², is left. */
    public int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** A number from 0 inclusive to 1 exclusive. */
    public double fraction() {
        return (next() >>> 11) * 0x1.0p-53;
    }
}
