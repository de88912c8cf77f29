package org.isnad.ui.canvas;

/**
 * Where a range begins or ends for the eye.
 *
 * @param line index of the line in its block
 * @param x pixels from the left edge of the column
 * @param inwards 1 if the range lies to the right of the edge, -1 if to the left
 */
record Edge(int line, int x, int inwards) {}
