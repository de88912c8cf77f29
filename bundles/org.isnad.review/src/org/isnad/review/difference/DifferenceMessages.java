package org.isnad.review.difference;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words for differences in a language. */
final class DifferenceMessages {

    static final String BUNDLE = "org.isnad.review.difference.messages";

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private DifferenceMessages() {}

    static String text(Locale locale, String key) {
        return ResourceBundle.getBundle(BUNDLE, locale, DifferenceMessages.class.getClassLoader(), NO_FALLBACK)
                .getString(key);
    }
}
