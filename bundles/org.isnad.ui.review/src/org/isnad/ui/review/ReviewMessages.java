package org.isnad.ui.review;

import org.eclipse.osgi.util.NLS;

/** What parts for reviewing have in common to say; the texts stand in {@code messages*.properties}. */
public final class ReviewMessages extends NLS {

    public static String Keys_close;
    public static String Keys_does;
    public static String Keys_key;
    public static String Keys_title;

    static {
        initializeMessages("org.isnad.ui.review.messages", ReviewMessages.class);
    }

    private ReviewMessages() {}
}
