package org.isnad.review.feedback;

import java.util.Locale;

/** What became of an annotator's work in gold. */
public enum Change {
    /** Somebody read it otherwise, and gold has it as the annotator does. */
    CONFIRMED,
    /** Gold has it otherwise. */
    CHANGED,
    /** Gold does not have it. */
    REMOVED,
    /** Gold has what the annotator did not mark. */
    MISSED;

    public String label(Locale locale) {
        return FeedbackMessages.of(locale).text("change." + name());
    }
}
