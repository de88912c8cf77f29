package org.isnad.ui.review.agreement;

import org.eclipse.osgi.util.NLS;

/** What the view of agreement says to the user; the texts stand in {@code messages*.properties}. */
public final class AgreementMessages extends NLS {

    public static String Column_annotators;
    public static String Column_article;
    public static String Column_count;
    public static String Column_interval;
    public static String Column_measure;
    public static String Column_n;
    public static String Column_question;
    public static String Column_reason;
    public static String Column_text;
    public static String Column_value;
    public static String Column_values;
    public static String Column_verdict;
    public static String Drift_none;
    public static String Drift_tip;
    public static String Export_failed;
    public static String Export_html;
    public static String Export_markdown;
    public static String Export_title;
    public static String Job_figures;
    public static String Job_units;
    public static String Label_all;
    public static String Matrix_none;
    public static String Matrix_tip;
    public static String Matrix_title;
    public static String Page_articles;
    public static String Page_drift;
    public static String Page_leftOut;
    public static String Page_matrix;
    public static String Page_units;
    public static String Summary_any;
    public static String Summary_computing;
    public static String Summary_none;
    public static String Summary_old;
    public static String Summary_submitted;
    public static String Tip_interval;
    public static String Units_agree;
    public static String Units_all;
    public static String Units_differ;
    public static String Units_finding;
    public static String Units_left;
    public static String Units_title;
    public static String Value_undefined;
    public static String Values_between;

    static {
        initializeMessages("org.isnad.ui.review.agreement.messages", AgreementMessages.class);
    }

    private AgreementMessages() {}
}
