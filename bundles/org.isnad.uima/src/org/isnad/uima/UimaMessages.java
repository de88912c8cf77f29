package org.isnad.uima;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.outcome.Severity;
import org.isnad.text.LatinDigits;

/** The sentences of this bundle in the language of the user. */
public final class UimaMessages {

    static final String BUNDLE = "org.isnad.uima.messages";

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private UimaMessages() {}

    /** An error whose sentence has its code as key, and whose remedy has the code and {@code .fix}. */
    public static Problem error(String code, Place place, Object... args) {
        return Problem.error(code, text(code, args), place, text(code + ".fix", args));
    }

    /** A warning, worded as an error is. */
    public static Problem warning(String code, Place place, Object... args) {
        return Problem.warning(code, text(code, args), place, text(code + ".fix", args));
    }

    /** A note, worded as an error is. */
    public static Problem info(String code, Place place, Object... args) {
        return new Problem(code, Severity.INFO, text(code, args), place, text(code + ".fix", args));
    }

    /** A text that is part of a sentence. */
    public static String text(String key, Object... args) {
        Locale locale = Locale.getDefault();
        ResourceBundle bundle =
                ResourceBundle.getBundle(BUNDLE, locale, UimaMessages.class.getClassLoader(), NO_FALLBACK);
        return new MessageFormat(bundle.getString(key), LatinDigits.of(locale)).format(args);
    }
}
