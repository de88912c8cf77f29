package org.isnad.ui.review.comparison;

import org.eclipse.osgi.util.NLS;

/** What the comparison says to the user; the texts stand in {@code messages*.properties}. */
public final class ComparisonMessages extends NLS {

    public static String Editor_name;
    public static String Layer_gold;

    static {
        initializeMessages("org.isnad.ui.review.comparison.messages", ComparisonMessages.class);
    }

    private ComparisonMessages() {}
}
