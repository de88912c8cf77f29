package org.isnad.ui.annotate.editor;

import org.eclipse.osgi.util.NLS;

/** What the article editor says to the user; the texts stand in {@code messages*.properties}. */
public final class EditorMessages extends NLS {

    public static String ActorBox_new;
    public static String ActorBox_title;
    public static String Draft_auto;
    public static String Draft_cancel;
    public static String Draft_chip;
    public static String Draft_finish;
    public static String Draft_incomplete;
    public static String Draft_ready;
    public static String Draft_wantsDigit;
    public static String Draft_wantsMention;
    public static String Draft_wantsParent;
    public static String Draft_wantsWords;
    public static String Edge_none;
    public static String Editor_input;
    public static String Editor_notSaved;
    public static String Group_all;
    public static String Group_digits;
    public static String Group_edges;
    public static String Group_mark;
    public static String Group_move;
    public static String Group_notes;
    public static String Group_review;
    public static String Group_select;
    public static String Group_statement;
    public static String Group_steps;
    public static String Group_suggestions;
    public static String Header_annotator;
    public static String Header_done;
    public static String Header_finished;
    public static String Header_gold;
    public static String Header_inProgress;
    public static String Header_readOnly;
    public static String Header_returned;
    public static String Header_returnedNote;
    public static String Header_submit;
    public static String Header_submit_tip;
    public static String Keys_arabic;
    public static String Keys_close;
    public static String Keys_english;
    public static String Keys_key;
    public static String Keys_title;
    public static String Mentions_nothing;
    public static String Menu_delete;
    public static String Number_none;
    public static String Parts_lastSource;
    public static String Parts_noParent;
    public static String Parts_selectStatement;
    public static String Parts_selectText;
    public static String Quote_none;
    public static String Select_none;
    public static String Snap_off;
    public static String Snap_on;
    public static String Speaker_none;
    public static String Stance_newIssue;
    public static String Stance_noHolder;
    public static String Stance_score;
    public static String Stance_target;
    public static String Step_fromBegin;
    public static String Step_fromEnd;
    public static String Step_noCue;
    public static String Step_noProblem;
    public static String Step_noStatement;
    public static String Step_of;
    public static String TagRow_alt;
    public static String TagRow_control;
    public static String TagRow_title;
    public static String Zone_none;
    public static String Zone_title;

    static {
        initializeMessages("org.isnad.ui.annotate.editor.messages", EditorMessages.class);
    }

    private EditorMessages() {}
}
