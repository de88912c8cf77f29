package org.isnad.ui.annotate.editor;

import org.eclipse.osgi.util.NLS;

/** What the article editor says to the user; the texts stand in {@code messages*.properties}. */
public final class EditorMessages extends NLS {

    public static String ActorBox_new;
    public static String ActorBox_title;
    public static String Draft_cancel;
    public static String Draft_finish;
    public static String Draft_incomplete;
    public static String Draft_parts;
    public static String Draft_ready;
    public static String Draft_selectContent;
    public static String Draft_wantsContent;
    public static String Draft_wantsCue;
    public static String Draft_wantsSource;
    public static String Edge_none;
    public static String Editor_input;
    public static String Editor_notSaved;
    public static String Header_annotator;
    public static String Header_done;
    public static String Header_gold;
    public static String Header_inProgress;
    public static String Header_readOnly;
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
    public static String RateStance_label;
    public static String Stance_newIssue;
    public static String Stance_noHolder;
    public static String Stance_score;
    public static String Stance_target;
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
