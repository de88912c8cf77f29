package org.isnad.agreement.span;

import java.util.SortedMap;

/**
 * Units of different annotators that are taken for the same.
 *
 * @param units by the annotator's place in the list; an annotator that is absent has none
 * @param disorder mean dissimilarity of all pairs of annotators, those without a unit included
 */
public record UnitaryAlignment(SortedMap<Integer, LabelledSpan> units, double disorder) {}
