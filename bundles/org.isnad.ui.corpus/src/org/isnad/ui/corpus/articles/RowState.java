package org.isnad.ui.corpus.articles;

import org.isnad.core.project.LayerSummary;
import org.isnad.model.annotation.LayerState;
import org.isnad.ui.corpus.Messages;
import org.isnad.ui.look.Images;

/** How far the annotator is with an article. */
public enum RowState {
    NEW(Images.NEW),
    IN_PROGRESS(Images.PROGRESS),
    RETURNED(Images.RETURNED),
    DONE(Images.DONE);

    private final String image;

    RowState(String image) {
        this.image = image;
    }

    /** A layer in which nothing was marked yet is still new. */
    static RowState of(LayerSummary summary) {
        if (summary.state() == LayerState.DONE) {
            return DONE;
        }
        if (summary.state() == LayerState.RETURNED) {
            return RETURNED;
        }
        return summary.mentions() + summary.statements() + summary.stances() == 0 ? NEW : IN_PROGRESS;
    }

    String image() {
        return image;
    }

    String label() {
        return switch (this) {
            case NEW -> Messages.State_new;
            case IN_PROGRESS -> Messages.State_inProgress;
            case RETURNED -> Messages.State_returned;
            case DONE -> Messages.State_done;
        };
    }
}
