package org.isnad.agreement;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Why a measure has no value. */
public enum Undefined {

    /** There is no unit with labels to compare. */
    NO_UNITS,
    /** Everybody used one and the same category, so that nothing can be said about chance. */
    ONE_CATEGORY,
    /** Only one annotator labelled anything. */
    ONE_ANNOTATOR,
    /** The measure is one of exactly two annotators. */
    NOT_TWO_ANNOTATORS,
    /** The measure needs a label from every annotator for every unit. */
    GAPS,
    /** Nobody marked anything. */
    NO_SPANS,
    /** Units of one annotator and one category nest or overlap, for which the measure has no value. */
    NESTED_UNITS,
    /** Chance would bring no disagreement either. */
    NO_CHANCE;

    /** A sentence in the language of the user. */
    public String reason() {
        return reason(Locale.getDefault());
    }

    /** A sentence in English or Arabic; English for any other language. */
    public String reason(Locale locale) {
        return ResourceBundle.getBundle(
                        "org.isnad.agreement.messages",
                        locale,
                        Undefined.class.getClassLoader(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                .getString("undefined." + name());
    }
}
