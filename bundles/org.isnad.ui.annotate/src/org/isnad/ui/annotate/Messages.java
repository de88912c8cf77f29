package org.isnad.ui.annotate;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to the user; the texts stand in {@code messages*.properties}. */
public final class Messages extends NLS {

    public static String Confidence_high;
    public static String Confidence_low;
    public static String Confidence_medium;
    public static String Outline_actors;
    public static String Outline_nobody;
    public static String Outline_none;
    public static String Outline_stances;
    public static String Outline_questions;
    public static String Outline_statements;
    public static String Outline_suggestions;
    public static String Problems_article;
    public static String Problems_checking;
    public static String Problems_countsOfProject;
    public static String Problems_counts;
    public static String Problems_layer;
    public static String Problems_none;
    public static String Problems_notChecked;
    public static String Problems_notFixed;
    public static String Problems_remedy;
    public static String Problems_sentence;
    public static String Properties_choose;
    public static String Properties_guideline;
    public static String Properties_clear;
    public static String Properties_none;
    public static String Properties_notSet;
    public static String Properties_nothing;
    public static String Properties_suggested;
    public static String Properties_no;
    public static String Properties_yes;
    public static String Remove_failed;
    public static String Remove_further;
    public static String Remove_title;

    static {
        initializeMessages("org.isnad.ui.annotate.messages", Messages.class);
    }

    private Messages() {}
}
