package org.isnad.review.agree;

/** Why a layer, an article or a unit does not count in a figure. */
public enum Reason {
    /** Article: nobody annotated it whose work is compared. */
    NO_LAYER,
    /** Article: only one layer is left to compare. */
    ONE_LAYER,
    /** Layer: not yet submitted. */
    NOT_SUBMITTED,
    /** Layer: it cannot be read. */
    BROKEN,
    /** Unit: only one annotator marked it. */
    UNMATCHED,
    /** Unit: fewer than two annotators gave it a value. */
    NO_VALUE,
    /** Unit: the holder refuses to say, which is apart from the scale. */
    REFUSES,
    /** Unit: holder or target differ, so that there is nothing to compare. */
    OTHER_PAIR,
    /** Unit: not all annotators gave a value, so that Fleiss κ does not count it. */
    INCOMPLETE,
    /** Article: units of one annotator overlap or nest, which α_U does not allow. */
    NESTED,
    /** Article: more or fewer annotators than most have, whose work α_U cannot lay end to end with theirs. */
    OTHER_NUMBER,
    /** Article: too many units for γ. */
    TOO_MANY,
    /** Article: not drawn into the sample on which γ is computed. */
    NOT_DRAWN;

    public boolean isOfLayers() {
        return this == NOT_SUBMITTED || this == BROKEN;
    }
}
