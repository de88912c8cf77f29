package org.isnad.ui.review.comparison;

import org.eclipse.osgi.util.NLS;

/** What the comparison says to the user; the texts stand in {@code messages*.properties}. */
public final class ComparisonMessages extends NLS {

    public static String Bar_agreed;
    public static String Bar_agreedTip;
    public static String Bar_filter;
    public static String Bar_filterOn;
    public static String Bar_flagged;
    public static String Bar_layers;
    public static String Bar_next;
    public static String Bar_overlay;
    public static String Bar_previous;
    public static String Column_difference;
    public static String Column_place;
    public static String Column_unit;
    public static String Editor_gone;
    public static String Editor_name;
    public static String Filter_all;
    public static String Filter_allLayers;
    public static String Layer_gold;
    public static String Layers_cancel;
    public static String Layers_compare;
    public static String Layers_question;
    public static String Layers_title;
    public static String Layers_tooFew;
    public static String Layers_two;
    public static String Row_agreed;
    public static String Step_none;
    public static String Step_of;
    public static String Step_wrapped;
    public static String Summary_comparing;
    public static String Summary_counts;
    public static String Summary_listed;
    public static String Summary_same;
    public static String Unit_mentions;
    public static String Unit_quotes;
    public static String Unit_stances;
    public static String Unit_statements;
    public static String Unit_zones;
    public static String Versions_file;
    public static String Versions_layer;
    public static String Versions_question;
    public static String Versions_title;

    static {
        initializeMessages("org.isnad.ui.review.comparison.messages", ComparisonMessages.class);
    }

    private ComparisonMessages() {}
}
