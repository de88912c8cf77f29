package org.isnad.ui.review.adjudication.card;

import org.isnad.model.annotation.UnitKind;
import org.isnad.review.difference.DifferenceKind;

/**
 * A part of a unit that one may take from one reader or another.
 *
 * @param unit key of the unit
 */
public record Slot(String unit, UnitKind kind, DifferenceKind difference) {}
