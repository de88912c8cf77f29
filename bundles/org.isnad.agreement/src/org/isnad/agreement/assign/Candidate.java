package org.isnad.agreement.assign;

/**
 * A pair that may be assigned, and what it is worth.
 *
 * @param row an index from 0
 * @param column an index from 0
 * @param score finite; a pair of no worth (zero or less) is never assigned
 */
public record Candidate(int row, int column, double score) {}
