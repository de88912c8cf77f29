package org.isnad.app.help;

import org.eclipse.osgi.util.NLS;

/** What the help view says to the user; the texts stand in {@code messages*.properties} beside it. */
final class HelpMessages extends NLS {

    public static String back;
    public static String browser;
    public static String contents;
    public static String nothingFound;
    public static String search;
    public static String title;

    static {
        initializeMessages("org.isnad.app.help.messages", HelpMessages.class);
    }

    private HelpMessages() {}
}
