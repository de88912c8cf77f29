package org.isnad.ui.annotate.preferences;

import org.eclipse.osgi.util.NLS;

/** What the preference pages say to the user; the texts stand in {@code messages*.properties}. */
public final class PreferenceMessages extends NLS {

    public static String Editor_arrows;
    public static String Editor_description;
    public static String Editor_layers;
    public static String Editor_logical;
    public static String Editor_range;
    public static String Editor_snap;
    public static String Editor_visual;
    public static String Editor_zoom;
    public static String Engines_add;
    public static String Engines_all;
    public static String Engines_broken;
    public static String Engines_descriptors;
    public static String Engines_label;
    public static String Engines_missing;
    public static String Engines_none;
    public static String Engines_remove;
    public static String Engines_test;
    public static String Engines_works;
    public static String Suggestions_description;
    public static String Suggestions_on;

    static {
        initializeMessages("org.isnad.ui.annotate.preferences.messages", PreferenceMessages.class);
    }

    private PreferenceMessages() {}
}
