package org.isnad.ui.canvas;

/**
 * A stretch of letters of one direction in one line of a block; pixels from the left edge of the column.
 *
 * @param line index of the line in its block
 * @param left left edge
 * @param right right edge, exclusive
 * @param rightToLeft whether its letters run from right to left
 */
record Span(int line, int left, int right, boolean rightToLeft) {}
