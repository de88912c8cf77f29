package org.isnad.core.search;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;

/** The sentences of the search in the language of the user. */
final class SearchMessages {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final char ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private SearchMessages() {}

    /** The sentence of a key; in Arabic each argument is isolated, so that Latin words and numbers stay in their place. */
    static String text(String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.isnad.core.search.messages",
                Locale.getDefault(),
                SearchMessages.class.getClassLoader(),
                NO_FALLBACK);
        boolean arabic = bundle.getLocale().getLanguage().equals("ar");
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = arabic ? ISOLATE + String.valueOf(arguments[i]) + POP_ISOLATE : String.valueOf(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(shown);
    }

    static Problem error(String code, Place place, Object... arguments) {
        return Problem.error(code, text(code, arguments), place, "");
    }

    static Problem warning(String code, Place place, Object... arguments) {
        return Problem.warning(code, text(code, arguments), place, "");
    }

    /** An error in a query; the stretch counts UTF-16 code units of the query. */
    static Problem query(String code, int begin, int end, Object... arguments) {
        return error(code, new Place(null, null, null, null, begin, end, -1, -1), arguments);
    }
}
