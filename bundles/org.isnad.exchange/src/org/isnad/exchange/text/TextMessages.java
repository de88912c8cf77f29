package org.isnad.exchange.text;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.outcome.Severity;
import org.isnad.text.LatinDigits;

/** The sentences of the import in the language of the user. */
final class TextMessages {

    static final String BUNDLE = "org.isnad.exchange.text.messages";

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private TextMessages() {}

    static String text(String key, Object... args) {
        Locale locale = Locale.getDefault();
        ResourceBundle bundle =
                ResourceBundle.getBundle(BUNDLE, locale, TextMessages.class.getClassLoader(), NO_FALLBACK);
        return new MessageFormat(bundle.getString(key), LatinDigits.of(locale)).format(args);
    }

    static Problem error(String code, Path file, Object... args) {
        return problem(code, Severity.ERROR, Place.file(file.toString()), args);
    }

    static Problem warning(String code, Path file, Object... args) {
        return problem(code, Severity.WARNING, Place.file(file.toString()), args);
    }

    /** A problem whose sentence has its code as key, and whose remedy has the code and {@code .fix}. */
    static Problem problem(String code, Severity severity, Place place, Object... args) {
        return new Problem(code, severity, text(code, args), place, text(code + ".fix", args));
    }
}
