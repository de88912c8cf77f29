package org.isnad.review.agree;

import java.util.SortedMap;

/**
 * A unit behind a figure, enough to show it in the comparison.
 *
 * @param items identifier of the item of each annotator who has it
 * @param values what each of them says of it
 * @param begin first UTF-16 code unit
 * @param end exclusive
 * @param agreed whether it counts as agreement; false where it is left out
 * @param leftOut why it does not count, or null
 */
public record UnitRef(
        String article,
        SortedMap<String, String> items,
        SortedMap<String, String> values,
        int begin,
        int end,
        Observation.Verdict verdict,
        boolean agreed,
        Reason leftOut) {}
