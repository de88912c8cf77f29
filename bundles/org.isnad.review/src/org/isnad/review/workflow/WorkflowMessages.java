package org.isnad.review.workflow;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;

/** The sentences of the workflow in the language of the user. */
final class WorkflowMessages {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final char ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private WorkflowMessages() {}

    /** The sentence of a key; in Arabic each argument is isolated, so that Latin words and numbers stay in their place. */
    static String text(String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.isnad.review.workflow.messages",
                Locale.getDefault(),
                WorkflowMessages.class.getClassLoader(),
                NO_FALLBACK);
        boolean arabic = bundle.getLocale().getLanguage().equals("ar");
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = arabic ? ISOLATE + String.valueOf(arguments[i]) + POP_ISOLATE : String.valueOf(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(shown);
    }

    /** An error whose sentence has its code as key. */
    static Problem error(String code, Object... arguments) {
        return Problem.error(code, text(code, arguments), Place.NOWHERE, "");
    }
}
