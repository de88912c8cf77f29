package org.isnad.cli;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences of the commands in the language of the user. */
final class Texts {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.isnad.cli.messages", Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));

    private Texts() {}

    /** Numbers are given as strings, so that they are printed as a program would read them. */
    static String text(String key, Object... args) {
        Object[] plain = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            plain[i] = args[i] instanceof Number number ? number.toString() : args[i];
        }
        return new MessageFormat(BUNDLE.getString(key)).format(plain);
    }
}
