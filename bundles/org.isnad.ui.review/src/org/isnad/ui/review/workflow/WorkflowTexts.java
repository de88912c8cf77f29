package org.isnad.ui.review.workflow;

import org.eclipse.osgi.util.NLS;

/** The sentences of the workflow in the workbench. */
final class WorkflowTexts extends NLS {

    public static String Assign_add;
    public static String Assign_automatic;
    public static String Assign_button;
    public static String Assign_byHand;
    public static String Assign_calibration;
    public static String Assign_change;
    public static String Assign_failed;
    public static String Assign_message;
    public static String Assign_newName;
    public static String Assign_people;
    public static String Assign_preview;
    public static String Assign_reviewer;
    public static String Assign_seed;
    public static String Assign_title;
    public static String Assign_window;
    public static String Chart_days;
    public static String Chart_noDays;
    public static String Chart_states;
    public static String Column_annotator;
    public static String Column_article;
    public static String Column_articles;
    public static String Column_characters;
    public static String Column_gold;
    public static String Column_open;
    public static String Filter_all;
    public static String Filter_finished;
    public static String Filter_mine;
    public static String Filter_ready;
    public static String Filter_returned;
    public static String Filter_unassigned;
    public static String Filter_waiting;
    public static String Progress_counting;
    public static String Progress_summary;
    public static String Progress_words;
    public static String Return_button;
    public static String Return_failed;
    public static String Return_head;
    public static String Return_layers;
    public static String Return_message;
    public static String Return_none;
    public static String Return_note;
    public static String Return_role;
    public static String Return_title;
    public static String Reviewers_message;
    public static String Reviewers_title;
    public static String Submit_errors;
    public static String Submit_failed;
    public static String Submit_none;
    public static String Submit_title;

    static {
        initializeMessages("org.isnad.ui.review.workflow.messages", WorkflowTexts.class);
    }

    private WorkflowTexts() {}
}
