package org.isnad.ui.annotate.editor.find;

import org.eclipse.osgi.util.NLS;

/** What the find bar says to the user; the texts stand in {@code messages*.properties}. */
public final class FindTexts extends NLS {

    public static String Find_close;
    public static String Find_count;
    public static String Find_exact;
    public static String Find_folded;
    public static String Find_message;
    public static String Find_next;
    public static String Find_none;
    public static String Find_previous;
    public static String Find_regex;

    static {
        initializeMessages("org.isnad.ui.annotate.editor.find.messages", FindTexts.class);
    }

    private FindTexts() {}
}
