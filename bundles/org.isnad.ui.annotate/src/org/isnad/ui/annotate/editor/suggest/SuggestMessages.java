package org.isnad.ui.annotate.editor.suggest;

import org.eclipse.osgi.util.NLS;

/** What suggestions say to the user; the texts stand in {@code messages*.properties}. */
public final class SuggestMessages extends NLS {

    public static String Accept_article;
    public static String Accept_mentions;
    public static String Accept_paragraph;
    public static String Accept_quotes;
    public static String Accept_selection;
    public static String Accept_sentence;
    public static String Accept_statements;
    public static String Accept_title;
    public static String Accepted;
    public static String Bar_accept;
    public static String Bar_acceptAll;
    public static String Bar_few;
    public static String Bar_many;
    public static String Bar_next;
    public static String Bar_one;
    public static String Bar_refuse;
    public static String Bar_two;
    public static String Describe;
    public static String From_engine;
    public static String From_propagation;
    public static String From_search;
    public static String None;
    public static String Off;
    public static String Switch_failed;
    public static String Working;

    static {
        initializeMessages("org.isnad.ui.annotate.editor.suggest.messages", SuggestMessages.class);
    }

    private SuggestMessages() {}
}
