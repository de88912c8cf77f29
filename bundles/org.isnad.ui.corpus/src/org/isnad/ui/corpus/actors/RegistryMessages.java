package org.isnad.ui.corpus.actors;

import org.eclipse.osgi.util.NLS;

/** What the views of actors, issues and their places say to the user; the texts stand in {@code messages*.properties}. */
public final class RegistryMessages extends NLS {

    public static String Actor_aliases;
    public static String Actor_badWikidata;
    public static String Actor_edit;
    public static String Actor_message;
    public static String Actor_new;
    public static String Actors_aliases;
    public static String Actors_alike;
    public static String Actors_counts;
    public static String Actors_filter;
    public static String Actors_held;
    public static String Actors_label;
    public static String Actors_latin;
    public static String Actors_mentions;
    public static String Actors_statements;
    public static String Actors_toward;
    public static String Actors_type;
    public static String Cancel;
    public static String Duplicates_different;
    public static String Duplicates_merge;
    public static String Duplicates_message;
    public static String Duplicates_none;
    public static String Duplicates_one;
    public static String Duplicates_other;
    public static String Duplicates_reason;
    public static String Duplicates_title;
    public static String Issue_edit;
    public static String Issue_message;
    public static String Issue_move;
    public static String Issue_new;
    public static String Issue_stays;
    public static String Issue_top;
    public static String Issue_under;
    public static String Issues_against;
    public static String Issues_all;
    public static String Issues_counts;
    public static String Issues_favor;
    public static String Issues_filter;
    public static String Issues_label;
    public static String Issues_neutral;
    public static String Member_add;
    public static String Member_choose;
    public static String Member_remove;
    public static String Merge_counts;
    public static String Merge_goes;
    public static String Merge_members;
    public static String Merge_message;
    public static String Merge_moved;
    public static String Merge_note;
    public static String Merge_ok;
    public static String Merge_preview;
    public static String Merge_roles;
    public static String Merge_stays;
    public static String Merge_title;
    public static String None;
    public static String NotDone;
    public static String Place_after;
    public static String Place_annotator;
    public static String Place_article;
    public static String Place_before;
    public static String Place_holder;
    public static String Place_mention;
    public static String Place_role;
    public static String Place_target;
    public static String Place_words;
    public static String Places_counts;
    public static String Places_none;
    public static String Propagate_article;
    public static String Propagate_corpus;
    public static String Propagate_done;
    public static String Propagate_heading;
    public static String Propagate_message;
    public static String Propagate_names;
    public static String Propagate_none;
    public static String Propagate_ok;
    public static String Propagate_title;
    public static String Propagate_where;
    public static String Reason_label;
    public static String Reason_latin;
    public static String Reason_shared;
    public static String Reason_sound;
    public static String Reason_spelling;
    public static String Reason_words;
    public static String Role_add;
    public static String Role_badDate;
    public static String Role_badOrder;
    public static String Role_date;
    public static String Role_from;
    public static String Role_noTitle;
    public static String Role_remove;
    public static String Role_title;
    public static String Role_to;
    public static String Split_choose;
    public static String Split_existing;
    public static String Split_heading;
    public static String Split_message;
    public static String Split_new;
    public static String Split_ok;
    public static String Split_target;
    public static String Split_title;

    static {
        initializeMessages("org.isnad.ui.corpus.actors.messages", RegistryMessages.class);
    }

    private RegistryMessages() {}
}
