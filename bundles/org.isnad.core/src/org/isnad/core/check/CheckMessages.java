package org.isnad.core.check;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.isnad.text.LatinDigits;

/** The sentences of the checks in one language, each read once; used by one thread. */
final class CheckMessages {

    static final String BUNDLE = "org.isnad.core.check.messages";

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final char ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final Map<String, MessageFormat> formats = new HashMap<>();
    private final Locale locale;
    private final ResourceBundle bundle;
    private final boolean arabic;

    CheckMessages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, CheckMessages.class.getClassLoader(), NO_FALLBACK);
        this.arabic = "ar".equals(bundle.getLocale().getLanguage());
    }

    /** The sentence of a key in the language of the user. */
    static String of(String key, Object... arguments) {
        return new CheckMessages(Locale.getDefault()).text(key, arguments);
    }

    /** The sentence of a key; in Arabic each argument is isolated, so that Latin names and numbers stay in their place. */
    String text(String key, Object... arguments) {
        Object[] shown = Arrays.stream(arguments)
                .map(argument -> arabic ? ISOLATE + String.valueOf(argument) + POP_ISOLATE : String.valueOf(argument))
                .toArray();
        return formats.computeIfAbsent(key, name -> new MessageFormat(bundle.getString(name), LatinDigits.of(locale)))
                .format(shown);
    }
}
