package org.isnad.app.help;

import org.eclipse.osgi.util.NLS;

/** What the help view says to the user; the texts stand in {@code messages*.properties} beside it. */
final class HelpMessages extends NLS {

    static String back;
    static String browser;
    static String contents;
    static String nothingFound;
    static String search;
    static String title;

    static {
        initializeMessages("org.isnad.app.help.messages", HelpMessages.class);
    }

    private HelpMessages() {}
}
