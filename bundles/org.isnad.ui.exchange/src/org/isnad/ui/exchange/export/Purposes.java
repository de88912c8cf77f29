package org.isnad.ui.exchange.export;

import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.isnad.exchange.Format;

/** For whom each format is, in the language of the user; the sentences stand in {@code formats*.properties}. */
final class Purposes {

    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle(
            "org.isnad.ui.exchange.export.formats", Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));

    private Purposes() {}

    /** A sentence, or "" for a format that this bundle does not know. */
    static String of(Format format) {
        return SENTENCES.containsKey(format.id()) ? SENTENCES.getString(format.id()) : "";
    }
}
