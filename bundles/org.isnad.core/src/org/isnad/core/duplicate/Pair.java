package org.isnad.core.duplicate;

/**
 * Two articles that share text.
 *
 * @param a identifier of the article that stands earlier in the source
 * @param jaccard the part of their shingles that both have, exact: above 0, at most 1
 */
public record Pair(String a, String b, double jaccard) {

    /** The article beside {@code id}; null where {@code id} is neither. */
    public String other(String id) {
        return a.equals(id) ? b : b.equals(id) ? a : null;
    }
}
