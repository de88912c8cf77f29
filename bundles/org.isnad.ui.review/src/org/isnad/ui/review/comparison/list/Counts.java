package org.isnad.ui.review.comparison.list;

import java.util.Map;
import org.isnad.review.difference.DifferenceKind;

/**
 * How much there is to see.
 *
 * @param units annotations, each counted once however many annotators marked it
 * @param agreed those in which nobody differs
 * @param differences in the others
 * @param listed those that the filter leaves
 * @param byKind how many of all differences are of each kind, in the order of the kinds; without those that are of none
 */
public record Counts(int units, int agreed, int differences, int listed, Map<DifferenceKind, Integer> byKind) {}
