package org.isnad.ui;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to the user; the texts stand in {@code messages*.properties}. */
public final class Messages extends NLS {

    public static String AnnotatorDialog_invalid;
    public static String AnnotatorDialog_label;
    public static String AnnotatorDialog_message;
    public static String AnnotatorDialog_title;
    public static String AnnotatorDialog_window;
    public static String Annotator_none;
    public static String Annotator_shown;
    public static String Annotator_toolTip;
    public static String ArticleInput_gone;
    public static String ArticleInput_toolTip;
    public static String Choice_filter;
    public static String Failure_memory;
    public static String Failure_message;
    public static String Failure_remedy;
    public static String Failure_said;
    public static String NewProject_browse;
    public static String NewProject_failed;
    public static String NewProject_folder;
    public static String NewProject_message;
    public static String NewProject_name;
    public static String NewProject_title;
    public static String OpenProject_failed;
    public static String OpenProject_message;
    public static String OpenProject_title;
    public static String Outside_deleted;
    public static String Outside_keep;
    public static String Outside_modified;
    public static String Outside_reload;
    public static String Outside_title;
    public static String Project_dontSave;
    public static String Project_saveRegistry;
    public static String Project_saveTitle;
    public static String Project_save;
    public static String Redo_named;
    public static String Redo;
    public static String Layer_notShown;
    public static String Restore_annotator;
    public static String Restore_article;
    public static String Restore_corpus;
    public static String Restore_discard;
    public static String Restore_discardQuestion;
    public static String Restore_edits;
    public static String Restore_labels;
    public static String Restore_last;
    public static String Restore_later;
    public static String Restore_message;
    public static String Restore_restore;
    public static String Restore_title;
    public static String Restore_window;
    public static String Project_saveLayer;
    public static String Undo_named;
    public static String Undo;
    public static String Work_cancel;
    public static String Work_message;
    public static String Work_title;

    static {
        initializeMessages("org.isnad.ui.messages", Messages.class);
    }

    private Messages() {}
}
