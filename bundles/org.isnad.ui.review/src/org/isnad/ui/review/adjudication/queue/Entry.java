package org.isnad.ui.review.adjudication.queue;

import org.isnad.model.annotation.UnitKind;
import org.isnad.review.adjudicate.UnitState;

/**
 * A unit as the queue shows it.
 *
 * @param key of the unit, the same after each merge
 * @param words of the article by which one knows it
 * @param matter what differs, or how it was decided
 * @param weight of the disagreement, 0 to 1
 * @param begin of its place, in UTF-16 code units
 */
public record Entry(String key, UnitKind kind, String words, String matter, UnitState state, double weight, int begin) {}
