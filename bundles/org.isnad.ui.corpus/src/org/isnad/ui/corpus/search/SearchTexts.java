package org.isnad.ui.corpus.search;

import org.eclipse.osgi.util.NLS;

/** What the search says to the user; the texts stand in {@code messages*.properties}. */
public final class SearchTexts extends NLS {

    public static String Column_after;
    public static String Column_article;
    public static String Column_before;
    public static String Column_date;
    public static String Column_hit;
    public static String Column_layer;
    public static String Column_outlet;
    public static String Export_csv;
    public static String Export_failed;
    public static String Export_title;
    public static String Export_tsv;
    public static String Form_actor;
    public static String Form_any;
    public static String Form_holder;
    public static String Form_kind;
    public static String Form_source;
    public static String Form_stance;
    public static String Form_target;
    public static String Form_type;
    public static String Mark_done;
    public static String Mark_failed;
    public static String Mark_title;
    public static String Mode_annotations;
    public static String Mode_exact;
    public static String Mode_folded;
    public static String Mode_regex;
    public static String Mode_regexFolded;
    public static String Search_article;
    public static String Search_corpus;
    public static String Search_failed;
    public static String Search_go;
    public static String Search_gone;
    public static String Search_hits;
    public static String Search_layersAll;
    public static String Search_limited;
    public static String Search_message;
    public static String Search_messageItems;
    public static String Search_noProject;
    public static String Search_none;
    public static String Search_progress;
    public static String Search_stop;
    public static String Search_stopped;
    public static String Words_anywhere;
    public static String Words_clitics;
    public static String Words_whole;
    public static String Search_withheld;

    static {
        initializeMessages("org.isnad.ui.corpus.search.messages", SearchTexts.class);
    }

    private SearchTexts() {}
}
