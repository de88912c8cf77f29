package org.isnad.review.align;

/**
 * Two readings of two annotators that stand for one thing.
 *
 * @param first index among the readings of the first annotator
 * @param second index among the readings of the second
 * @param score the higher the surer
 */
record Pair(int first, int second, double score) {}
