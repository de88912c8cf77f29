package org.isnad.ui.corpus.statistics;

import org.eclipse.osgi.util.NLS;

/** What the statistics say to the user; the texts stand in {@code messages*.properties}. */
public final class StatisticsTexts extends NLS {

    public static String Chart_actorType;
    public static String Chart_all;
    public static String Chart_more;
    public static String Chart_tip;
    public static String Chart_title;
    public static String Chart_unset;
    public static String Column_annotator;
    public static String Column_article;
    public static String Column_flagged;
    public static String Column_mentions;
    public static String Column_perHour;
    public static String Column_perThousand;
    public static String Column_quotes;
    public static String Column_stances;
    public static String Column_statements;
    public static String Column_words;
    public static String Export_csv;
    public static String Export_failed;
    public static String Export_svg;
    public static String Export_title;
    public static String Statistics_all;
    public static String Statistics_article;
    public static String Statistics_corpus;
    public static String Statistics_counting;
    public static String Statistics_failed;
    public static String Statistics_none;
    public static String Statistics_summary;
    public static String Statistics_withheld;

    static {
        initializeMessages("org.isnad.ui.corpus.statistics.messages", StatisticsTexts.class);
    }

    private StatisticsTexts() {}
}
