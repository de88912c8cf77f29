package org.isnad.ui;

/** Identifiers of commands of review that other rooms offer too. */
public final class ReviewCommands {

    /** Hands the annotator's layer of the active article editor, or of the selected articles, over to the reviewer. */
    public static final String SUBMIT = "org.isnad.ui.review.submit";

    private ReviewCommands() {}
}
