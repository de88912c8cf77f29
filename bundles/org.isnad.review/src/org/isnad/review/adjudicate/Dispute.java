package org.isnad.review.adjudicate;

import java.util.List;
import org.isnad.review.difference.Difference;

/**
 * What the readings of a unit say of each other, whatever stands in gold.
 *
 * @param consensus null for none
 */
record Dispute(List<Difference> differences, double weight, Consensus consensus) {}
