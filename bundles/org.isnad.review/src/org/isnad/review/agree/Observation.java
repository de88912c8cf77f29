package org.isnad.review.agree;

import java.util.SortedMap;

/**
 * One unit as a question sees it: what each annotator said of it, or why it does not count.
 *
 * @param slot the slot of a tuple, "" where the question has none
 * @param items id of the item of each annotator who has it
 * @param values what is compared, of each annotator who gave a value
 * @param begin first UTF-16 code unit
 * @param end exclusive
 * @param verdict how the values compare
 * @param leftOut null where it counts
 */
public record Observation(
        String slot,
        SortedMap<String, String> items,
        SortedMap<String, String> values,
        int begin,
        int end,
        Verdict verdict,
        Reason leftOut) {

    /** How what several annotators said of one unit compares. */
    public enum Verdict {
        SAME,
        DIFFERENT,
        /** Same stretch, another label. */
        OTHER_LABEL,
        /** Overlapping stretches with one label. */
        OTHER_STRETCH,
        /** Overlapping stretches with different labels. */
        OTHER_STRETCH_AND_LABEL,
        /** Only one annotator has it. */
        ONE_SIDED
    }

    boolean counts() {
        return leftOut == null;
    }
}
