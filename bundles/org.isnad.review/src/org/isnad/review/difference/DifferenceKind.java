package org.isnad.review.difference;

import java.util.Locale;

/** In what the readings of a unit differ, from the coarsest to the finest. */
public enum DifferenceKind {
    /** Somebody marked nothing there. */
    MISSING,
    /** The same zone, mention or quote over other words. */
    BOUNDARY,
    /** Another actor of a mention. */
    ACTOR,
    /** Another tag of a zone, mention or quote. */
    TYPE,
    CUE,
    CONTENT,
    SOURCE,
    QUOTES,
    RELAY,
    ADDRESSEE,
    PARENT,
    REPORT_TYPE,
    MEDIUM,
    SPEECH_ACT,
    EVENT_STATUS,
    HOLDER,
    TARGET,
    POLARITY,
    INTENSITY,
    STANCE_TYPE,
    EXPRESSION,
    MODALITY,
    ATTRIBUTION,
    BASIS,
    EVIDENCE,
    /** A feature that the project added. */
    EXTRA;

    /** The name for the user, in the default language. */
    public String label() {
        return label(Locale.getDefault());
    }

    public String label(Locale locale) {
        return DifferenceMessages.text(
                locale, "difference." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
