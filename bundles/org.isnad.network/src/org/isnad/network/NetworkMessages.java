package org.isnad.network;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.text.LatinDigits;

/** The words of networks and figures in the language of the user. */
public final class NetworkMessages {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private NetworkMessages() {}

    /** The text of a key with its arguments put in; the key itself where there is no text. */
    public static String text(String key, Object... args) {
        return text(Locale.getDefault(), key, args);
    }

    static String text(Locale locale, String key, Object... args) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.isnad.network.messages", locale, NetworkMessages.class.getClassLoader(), NO_FALLBACK);
        return bundle.containsKey(key)
                ? new MessageFormat(bundle.getString(key), LatinDigits.of(locale)).format(args)
                : key;
    }

    /** The name of a choice, which is DNA's where it has one. */
    public static String name(Named choice) {
        return text(prefix(choice) + choice.id());
    }

    /** What a choice does, in a sentence; "" where its name says it. */
    public static String tip(Named choice) {
        String key = prefix(choice) + choice.id() + ".tip";
        String tip = text(key);
        return tip.equals(key) ? "" : tip;
    }

    private static String prefix(Named choice) {
        String type = ((Enum<?>) choice).getDeclaringClass().getSimpleName();
        return Character.toLowerCase(type.charAt(0)) + type.substring(1) + '.';
    }

    /** An error whose sentence has its code as key, and whose remedy has the code and {@code .remedy}. */
    public static Problem error(String code, Place place, Object... args) {
        return Problem.error(code, text(code, args), place, text(code + ".remedy", args));
    }
}
