package org.isnad.ui.corpus.guideline;

import org.eclipse.osgi.util.NLS;

/** What the guideline view says to the user; the texts stand in {@code messages*.properties} beside it. */
final class GuidelineMessages extends NLS {

    static String cancel;
    static String changedOutside;
    static String create;
    static String edit;
    static String examples;
    static String follow;
    static String noProject;
    static String none;
    static String overwrite;
    static String save;
    static String title;
    static String version;

    static {
        initializeMessages("org.isnad.ui.corpus.guideline.messages", GuidelineMessages.class);
    }

    private GuidelineMessages() {}
}
