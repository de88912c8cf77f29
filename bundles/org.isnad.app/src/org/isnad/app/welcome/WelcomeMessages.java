package org.isnad.app.welcome;

import org.eclipse.osgi.util.NLS;

/** What welcome page and tour say to the user; the texts stand in {@code messages*.properties} beside it. */
final class WelcomeMessages extends NLS {

    public static String copied;
    public static String copyElsewhere;
    public static String copyFailed;
    public static String copyTo;
    public static String guide;
    public static String guideHint;
    public static String importArticles;
    public static String importHint;
    public static String keys;
    public static String keysHint;
    public static String learn;
    public static String newHint;
    public static String newProject;
    public static String noRecent;
    public static String openHint;
    public static String openProject;
    public static String recent;
    public static String sample;
    public static String sampleHint;
    public static String start;
    public static String tagline;
    public static String title;
    public static String tour;
    public static String tourAgain;
    public static String tourDone;
    public static String tourHint;
    public static String tourIntroduction;
    public static String tourMore;
    public static String tourNext;
    public static String tourStep_article;
    public static String tourStep_article_how;
    public static String tourStep_mention;
    public static String tourStep_mention_how;
    public static String tourStep_save;
    public static String tourStep_save_how;
    public static String tourStep_stance;
    public static String tourStep_stance_how;
    public static String tourStep_statement;
    public static String tourStep_statement_how;

    static {
        initializeMessages("org.isnad.app.welcome.messages", WelcomeMessages.class);
    }

    private WelcomeMessages() {}
}
