package org.isnad.network;

/**
 * A tie that is not 0.
 *
 * @param row index among the rows
 * @param column index among the columns; in a one-mode network more than the row
 */
public record Tie(int row, int column, double weight) {}
