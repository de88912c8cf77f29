package org.isnad.ui.review.adjudication;

import java.util.List;
import java.util.Set;

/** What one does in adjudication, each by a command with a key. */
public enum Action {
    /** Takes the reading of the annotator whose number is the parameter; while parts are merged, the part. */
    TAKE("take"),
    MERGE("merge"),
    EDIT("edit"),
    REJECT("reject"),
    UNDECIDABLE("undecidable"),
    /** Lets a decision stand whose readings changed since. */
    KEEP("keep"),
    REOPEN("reopen"),
    NEXT("next"),
    PREVIOUS("previous"),
    /** Sets the reason whose name is the parameter. */
    REASON("reason"),
    NOTE("note"),
    FILTER("filter"),
    ORDER("order"),
    NEXT_SLOT("nextSlot"),
    PREVIOUS_SLOT("previousSlot"),
    ACCEPT("accept"),
    CANCEL("cancel"),
    FINISH("finish"),
    REOPEN_GOLD("reopenGold"),
    MERGE_AGAIN("mergeAgain"),
    POLICY("policy"),
    COMPARE("compare");

    /** What stands in the bar. */
    static final List<Action> DECISIONS = List.of(MERGE, ACCEPT, CANCEL, EDIT, REJECT, UNDECIDABLE, KEEP, REOPEN);

    /** What stands there also where nothing can be done. */
    static final Set<Action> ALWAYS = Set.of(MERGE, EDIT, REJECT, UNDECIDABLE);

    private static final String PREFIX = "org.isnad.ui.review.adjudicate.";

    private final String name;

    Action(String name) {
        this.name = name;
    }

    /** The identifier of its command. */
    public String command() {
        return PREFIX + name;
    }

    /** The name in the user's language, for a button. */
    String label() {
        return switch (this) {
            case MERGE -> AdjudicationMessages.Bar_merge;
            case ACCEPT -> AdjudicationMessages.Bar_accept;
            case CANCEL -> AdjudicationMessages.Bar_cancel;
            case EDIT -> AdjudicationMessages.Bar_edit;
            case REJECT -> AdjudicationMessages.Bar_reject;
            case UNDECIDABLE -> AdjudicationMessages.Bar_undecidable;
            case KEEP -> AdjudicationMessages.Bar_keep;
            case REOPEN -> AdjudicationMessages.Bar_reopen;
            default -> name;
        };
    }
}
