package org.isnad.ui.review.feedback;

import org.eclipse.osgi.util.NLS;

/** What feedback says to the user; the texts stand in {@code messages*.properties}. */
public final class FeedbackMessages extends NLS {

    public static String Guideline_append;
    public static String Guideline_noItem;
    public static String Guideline_title;
    public static String Guideline_written;
    public static String No_gold;
    public static String Overlay_hidden;
    public static String Overlay_nothing;
    public static String Overlay_shown;
    public static String Overlay_title;
    public static String Report_failed;
    public static String Report_html;
    public static String Report_markdown;
    public static String Report_title;
    public static String Report_written;

    static {
        initializeMessages("org.isnad.ui.review.feedback.messages", FeedbackMessages.class);
    }

    private FeedbackMessages() {}
}
