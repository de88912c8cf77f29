package org.isnad.exchange;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.text.LatinDigits;

/** The sentences of the formats in the language of the user. */
public final class ExchangeMessages {

    static final String BUNDLE = "org.isnad.exchange.messages";

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private ExchangeMessages() {}

    /** The text of a key with its arguments put in. */
    public static String text(String key, Object... arguments) {
        Locale locale = Locale.getDefault();
        ResourceBundle bundle =
                ResourceBundle.getBundle(BUNDLE, locale, ExchangeMessages.class.getClassLoader(), NO_FALLBACK);
        return new MessageFormat(bundle.getString(key), LatinDigits.of(locale)).format(arguments);
    }

    /** The English text of a key, for files that must be the same for every user. */
    public static String english(String key, Object... arguments) {
        ResourceBundle bundle =
                ResourceBundle.getBundle(BUNDLE, Locale.ROOT, ExchangeMessages.class.getClassLoader(), NO_FALLBACK);
        return new MessageFormat(bundle.getString(key), Locale.ENGLISH).format(arguments);
    }

    /** An error whose sentence has its code as key, and whose remedy has the code and {@code .remedy}. */
    public static Problem error(String code, Place place, Object... arguments) {
        return Problem.error(code, text(code, arguments), place, text(code + ".remedy"));
    }

    /** A warning, worded as an error is. */
    public static Problem warning(String code, Place place, Object... arguments) {
        return Problem.warning(code, text(code, arguments), place, text(code + ".remedy"));
    }
}
