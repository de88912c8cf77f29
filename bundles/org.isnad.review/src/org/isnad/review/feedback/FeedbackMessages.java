package org.isnad.review.feedback;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences of feedback in English or Arabic; English for any other language. */
final class FeedbackMessages {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final char ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final ResourceBundle bundle;

    private FeedbackMessages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    static FeedbackMessages of(Locale locale) {
        return new FeedbackMessages(ResourceBundle.getBundle(
                "org.isnad.review.feedback.messages", locale, FeedbackMessages.class.getClassLoader(), NO_FALLBACK));
    }

    boolean isArabic() {
        return bundle.getLocale().getLanguage().equals("ar");
    }

    /** Arguments are isolated, so that words of the other direction stay in their place. */
    String text(String key, Object... arguments) {
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = isArabic() ? ISOLATE + String.valueOf(arguments[i]) + POP_ISOLATE : String.valueOf(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(shown);
    }
}
