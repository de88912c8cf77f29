package org.isnad.core.duplicate;

import java.util.Arrays;
import org.isnad.text.Folding;

/**
 * The runs of {@value #WORDS} words of a text, folded and without punctuation, as sorted hashes of 64 bits, each once. A text
 * with fewer words has one run of them all, one without words none. That two runs of a corpus of 100,000 articles share a hash
 * is less likely than 1 in 10,000.
 */
final class Shingles {

    static final int WORDS = 8;

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Shingles() {}

    static long[] of(String text) {
        long[] words = words(Folding.fold(text).text());
        if (words.length == 0) {
            return words;
        }
        int length = Math.min(WORDS, words.length);
        long[] shingles = new long[words.length - length + 1];
        for (int i = 0; i < shingles.length; i++) {
            long hash = BASIS;
            for (int j = i; j < i + length; j++) {
                hash = mix(hash * PRIME + words[j]);
            }
            shingles[i] = hash;
        }
        return distinct(shingles);
    }

    /** Hashes of the words in their order. */
    private static long[] words(String text) {
        long[] words = new long[text.length() / 4 + 4];
        int count = 0;
        long hash = BASIS;
        boolean inside = false;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            if (Character.isLetterOrDigit(letter)) {
                hash = (hash ^ letter) * PRIME;
                inside = true;
            }
            boolean ends = !Character.isLetterOrDigit(letter) || i == text.length();
            if (ends && inside) {
                words = count == words.length ? Arrays.copyOf(words, 2 * count) : words;
                words[count++] = mix(hash);
                hash = BASIS;
                inside = false;
            }
        }
        return Arrays.copyOf(words, count);
    }

    private static long[] distinct(long[] hashes) {
        Arrays.sort(hashes);
        int count = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[count++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, count);
    }

    /** The part of the shingles of either that both have; 0 where one has none. */
    static double jaccard(long[] one, long[] other) {
        if (one.length == 0 || other.length == 0) {
            return 0;
        }
        int shared = 0;
        int j = 0;
        for (long hash : one) {
            while (j < other.length && other[j] < hash) {
                j++;
            }
            if (j < other.length && other[j] == hash) {
                shared++;
            }
        }
        return shared / (double) (one.length + other.length - shared);
    }

    /** Spreads what differs over all bits (the finaliser of SplitMix64). */
    static long mix(long bits) {
        long z = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
