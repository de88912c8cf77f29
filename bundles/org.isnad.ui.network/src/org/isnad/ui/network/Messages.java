package org.isnad.ui.network;

import org.eclipse.osgi.util.NLS;

/** What the views say to the user; the texts stand in {@code messages*.properties}. */
public final class Messages extends NLS {

    public static String Column_article;
    public static String Column_date;
    public static String Column_holder;
    public static String Column_outlet;
    public static String Column_stance;
    public static String Column_toward;
    public static String Column_words;
    public static String Export_csv;
    public static String Export_dl;
    public static String Export_failed;
    public static String Export_figureCsv;
    public static String Export_graphml;
    public static String Export_png;
    public static String Export_svg;
    public static String Export_title;
    public static String Figures_by;
    public static String Figures_period;
    public static String Figures_shares;
    public static String Figures_summary;
    public static String Filter_all;
    public static String Filter_choose;
    public static String Filter_some;
    public static String Labels_arabic;
    public static String Labels_english;
    public static String Layer_gold;
    public static String List_all;
    public static String List_node;
    public static String List_tie;
    public static String Option_aggregation;
    public static String Option_dates;
    public static String Option_duplicates;
    public static String Option_isolates;
    public static String Option_labels;
    public static String Option_layer;
    public static String Option_normalization;
    public static String Option_qualifier;
    public static String Option_start;
    public static String Option_stop;
    public static String Option_type;
    public static String Option_variable1;
    public static String Option_variable2;
    public static String Option_window;
    public static String Option_windowSize;
    public static String Option_windowStep;
    public static String State_cancel;
    public static String State_cancelled;
    public static String State_computing;
    public static String State_eventList;
    public static String State_failed;
    public static String State_leftOut;
    public static String State_noProject;
    public static String State_noStances;
    public static String State_reading;
    public static String State_summary;
    public static String State_withheld;
    public static String State_wrongDate;
    public static String Tip_aggregation;
    public static String Tip_duplicates;
    public static String Tip_isolates;
    public static String Tip_normalization;
    public static String Tip_qualifier;
    public static String Tip_tie;
    public static String Tip_type;
    public static String Tip_variable1;
    public static String Tip_variable2;
    public static String Tip_window;

    static {
        initializeMessages("org.isnad.ui.network.messages", Messages.class);
    }

    private Messages() {}
}
