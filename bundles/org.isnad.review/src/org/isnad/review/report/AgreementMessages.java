package org.isnad.review.report;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences of the report in a language; English where there is no translation. */
final class AgreementMessages {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final char ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final ResourceBundle bundle;

    AgreementMessages(Locale locale) {
        bundle = ResourceBundle.getBundle(
                "org.isnad.review.report.messages", locale, AgreementMessages.class.getClassLoader(), NO_FALLBACK);
    }

    boolean isArabic() {
        return bundle.getLocale().getLanguage().equals("ar");
    }

    Locale locale() {
        return bundle.getLocale();
    }

    /** In Arabic each argument is isolated, so that Latin words and numbers stay in their place. */
    String text(String key, Object... arguments) {
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = isArabic() ? ISOLATE + String.valueOf(arguments[i]) + POP_ISOLATE : String.valueOf(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(shown);
    }

    /** A word, or what stands for it where there is none. */
    String word(String key, String otherwise) {
        try {
            return text(key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }

    /** Words with commas between them, and "and" before the last. */
    String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        String comma = bundle.getString("list.comma");
        return String.join(comma, words.subList(0, words.size() - 1))
                + bundle.getString("list.and")
                + words.get(words.size() - 1);
    }
}
