package org.isnad.app.welcome;

import org.eclipse.osgi.util.NLS;

/** What welcome page and tour say to the user; the texts stand in {@code messages*.properties} beside it. */
final class WelcomeMessages extends NLS {

    static String copied;
    static String copyElsewhere;
    static String copyFailed;
    static String copyTo;
    static String guide;
    static String guideHint;
    static String importArticles;
    static String importHint;
    static String keys;
    static String keysHint;
    static String learn;
    static String newHint;
    static String newProject;
    static String noRecent;
    static String openHint;
    static String openProject;
    static String recent;
    static String sample;
    static String sampleHint;
    static String start;
    static String tagline;
    static String title;
    static String tour;
    static String tourAgain;
    static String tourDone;
    static String tourHint;
    static String tourIntroduction;
    static String tourMore;
    static String tourNext;
    static String tourStep_article;
    static String tourStep_article_how;
    static String tourStep_mention;
    static String tourStep_mention_how;
    static String tourStep_save;
    static String tourStep_save_how;
    static String tourStep_stance;
    static String tourStep_stance_how;
    static String tourStep_statement;
    static String tourStep_statement_how;

    static {
        initializeMessages("org.isnad.app.welcome.messages", WelcomeMessages.class);
    }

    private WelcomeMessages() {}
}
