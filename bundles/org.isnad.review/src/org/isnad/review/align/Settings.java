package org.isnad.review.align;

/**
 * What two statements have in common is worth: weights that add up to 1, and the least that makes a pair.
 *
 * @param content weight of the characters of the content that both have, as a share of those that either has
 * @param cue the same for the cue
 * @param source weight of a shared source actor
 * @param least pairs worth less are no pairs
 */
public record Settings(double content, double cue, double source, double least) {

    /** As the scheme's paper on agreement gives them. */
    public static final Settings DEFAULT = new Settings(0.6, 0.25, 0.15, 0.25);
}
