package org.isnad.review.version;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.outcome.Severity;

/** The sentences about versions in the language of the user. */
final class VersionMessages {

    static final String BUNDLE = "org.isnad.review.version.messages";

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final char ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private VersionMessages() {}

    /** The sentence of a key; in Arabic each argument is isolated, so that Latin words and numbers stay in their place. */
    static String text(String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE, Locale.getDefault(), VersionMessages.class.getClassLoader(), NO_FALLBACK);
        boolean arabic = bundle.getLocale().getLanguage().equals("ar");
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = arabic ? ISOLATE + String.valueOf(arguments[i]) + POP_ISOLATE : arguments[i];
        }
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(shown);
    }

    static Problem error(String code, Place place, Object... arguments) {
        return Problem.error(code, text(code, arguments), place, text(code + ".fix"));
    }

    static Problem info(String code, Place place, Object... arguments) {
        return new Problem(code, Severity.INFO, text(code, arguments), place, text(code + ".fix"));
    }
}
