package org.isnad.ui.annotate.editor.note;

import org.eclipse.osgi.util.NLS;

/** What notes say to the user; the texts stand in {@code messages*.properties}. */
public final class NoteMessages extends NLS {

    public static String Box_confidence;
    public static String Box_flag;
    public static String Box_hint;
    public static String Box_title;
    public static String Confidence_high;
    public static String Confidence_low;
    public static String Confidence_medium;
    public static String None_flagged;
    public static String Select_first;

    static {
        initializeMessages("org.isnad.ui.annotate.editor.note.messages", NoteMessages.class);
    }

    private NoteMessages() {}
}
