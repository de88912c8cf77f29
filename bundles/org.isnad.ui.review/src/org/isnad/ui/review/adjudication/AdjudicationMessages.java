package org.isnad.ui.review.adjudication;

import org.eclipse.osgi.util.NLS;

/** What adjudication says to the user; the texts stand in {@code messages*.properties}. */
public final class AdjudicationMessages extends NLS {

    public static String Bar_accept;
    public static String Bar_cancel;
    public static String Bar_edit;
    public static String Bar_keep;
    public static String Bar_merge;
    public static String Bar_note;
    public static String Bar_reason;
    public static String Bar_reject;
    public static String Bar_reopen;
    public static String Bar_undecidable;
    public static String Cards_agreed;
    public static String Cards_goldColumn;
    public static String Cards_missing;
    public static String Cards_none;
    public static String Cards_tags;
    public static String Decided_agreed;
    public static String Decided_byMajority;
    public static String Decided_chosen;
    public static String Decided_follows;
    public static String Decided_merged;
    public static String Decided_new;
    public static String Decided_rejected;
    public static String Decided_undecidable;
    public static String Decided_vanished;
    public static String Dialog_finish;
    public static String Dialog_notSaved;
    public static String Dialog_open;
    public static String Dialog_policy;
    public static String Dialog_reopenGold;
    public static String Editor_input;
    public static String Editor_name;
    public static String Gold_finished;
    public static String Gold_readOnly;
    public static String Header_allDone;
    public static String Header_counts;
    public static String Header_finish;
    public static String Header_layers;
    public static String Header_mergeAgain;
    public static String Header_reopenGold;
    public static String Header_reopened;
    public static String Header_stale;
    public static String Merge_hint;
    public static String Merge_notThere;
    public static String Merge_nothing;
    public static String Next_none;
    public static String No_layers;
    public static String No_reader;
    public static String No_role;
    public static String No_unit;
    public static String Policy_exact;
    public static String Policy_explain;
    public static String Policy_majority;
    public static String Policy_name_boundary;
    public static String Policy_name_exact;
    public static String Policy_name_majority;
    public static String Policy_tolerance;
    public static String Queue_agreed;
    public static String Queue_all;
    public static String Queue_byDisagreement;
    public static String Queue_byPlace;
    public static String Queue_decided;
    public static String Queue_matter;
    public static String Queue_missing;
    public static String Queue_nobody;
    public static String Queue_open;
    public static String Queue_reopened;
    public static String Queue_unit;
    public static String Reopen_nothing;
    public static String Reopen_why;
    public static String Said_edit;
    public static String Said_finished;
    public static String Said_merged;
    public static String Slot_extra;
    public static String Slot_target;
    public static String Slot_words;

    static {
        initializeMessages("org.isnad.ui.review.adjudication.messages", AdjudicationMessages.class);
    }

    private AdjudicationMessages() {}
}
