package org.isnad.ui.corpus;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to the user; the texts stand in {@code messages*.properties}. */
public final class Messages extends NLS {

    public static String Alike_item;
    public static String Alike_job;
    public static String Alike_none;
    public static String Alike_only;
    public static String Corpus_alike;
    public static String Corpus_counts;
    public static String Corpus_date;
    public static String Corpus_filter;
    public static String Corpus_mentions;
    public static String Corpus_none;
    public static String Corpus_notSaved;
    public static String Corpus_others;
    public static String Corpus_outlet;
    public static String Corpus_stances;
    public static String Corpus_statements;
    public static String Corpus_state;
    public static String Corpus_title;
    public static String Counts_job;
    public static String Layers_closed;
    public static String State_any;
    public static String State_done;
    public static String State_inProgress;
    public static String State_new;
    public static String State_returned;

    static {
        initializeMessages("org.isnad.ui.corpus.messages", Messages.class);
    }

    private Messages() {}
}
