package org.isnad.agreement.span;

/** When two spans, or two characters of spans, count as the same. */
public enum Match {
    /** Same begin, end and label. */
    EXACT_LABEL(true),
    /** Same begin and end. */
    EXACT(false),
    /** At least one character and the label in common, one to one. */
    OVERLAP_LABEL(true),
    /** At least one character in common, one to one. */
    OVERLAP(false),
    /** Each character under a label counts once. */
    CHARACTER_LABEL(true),
    /** Each character under any span counts once. */
    CHARACTER(false);

    private final boolean labelled;

    Match(boolean labelled) {
        this.labelled = labelled;
    }

    /** Whether the label must be the same. */
    public boolean labelled() {
        return labelled;
    }
}
