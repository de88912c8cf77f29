package org.isnad.core;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.text.LatinDigits;

/** The sentences of the core in the language of the user. */
public final class CoreMessages {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private CoreMessages() {}

    /** The text of a key with its arguments put in; the key itself where there is no text. */
    public static String text(String key, Object... args) {
        return text(Locale.getDefault(), key, args);
    }

    static String text(Locale locale, String key, Object... args) {
        ResourceBundle bundle = bundle(locale);
        return bundle.containsKey(key)
                ? new MessageFormat(bundle.getString(key), LatinDigits.of(locale)).format(args)
                : key;
    }

    /** An error whose sentence has its code as key, and whose remedy has the code and {@code .fix}. */
    public static Problem error(String code, Place place, Object... args) {
        return Problem.error(code, text(code, args), place, remedy(code, args));
    }

    /** A warning, worded as an error is. */
    public static Problem warning(String code, Place place, Object... args) {
        return Problem.warning(code, text(code, args), place, remedy(code, args));
    }

    private static String remedy(String code, Object... args) {
        String key = code + ".fix";
        return bundle(Locale.getDefault()).containsKey(key) ? text(key, args) : "";
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.isnad.core.messages", locale, CoreMessages.class.getClassLoader(), NO_FALLBACK);
    }
}
