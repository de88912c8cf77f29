package org.isnad.core.check;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences of the checks in the language of the user. */
final class CheckMessages {

    static final String BUNDLE = "org.isnad.core.check.messages";

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final char ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private CheckMessages() {}

    static String text(String key, Object... arguments) {
        return text(Locale.getDefault(), key, arguments);
    }

    /** The sentence of a key; in Arabic each argument is isolated, so that Latin names and numbers stay in their place. */
    static String text(Locale locale, String key, Object... arguments) {
        ResourceBundle bundle =
                ResourceBundle.getBundle(BUNDLE, locale, CheckMessages.class.getClassLoader(), NO_FALLBACK);
        boolean arabic = "ar".equals(bundle.getLocale().getLanguage());
        Object[] shown = Arrays.stream(arguments)
                .map(argument -> arabic ? ISOLATE + String.valueOf(argument) + POP_ISOLATE : String.valueOf(argument))
                .toArray();
        return new MessageFormat(bundle.getString(key), locale).format(shown);
    }
}
