package org.isnad.ui.corpus.guideline;

import org.eclipse.osgi.util.NLS;

/** What the guideline view says to the user; the texts stand in {@code messages*.properties} beside it. */
final class GuidelineMessages extends NLS {

    public static String cancel;
    public static String changedOutside;
    public static String create;
    public static String edit;
    public static String examples;
    public static String follow;
    public static String noProject;
    public static String none;
    public static String overwrite;
    public static String save;
    public static String title;
    public static String version;

    static {
        initializeMessages("org.isnad.ui.corpus.guideline.messages", GuidelineMessages.class);
    }

    private GuidelineMessages() {}
}
