package org.isnad.review.workflow;

import java.util.Optional;
import org.isnad.core.project.LayerHead;
import org.isnad.model.annotation.LayerState;

/** How far the adjudication of an article is. */
public enum GoldState {
    NONE,
    IN_PROGRESS,
    FINISHED;

    static GoldState of(Optional<LayerHead> head) {
        return head.map(gold -> gold.state() == LayerState.DONE ? FINISHED : IN_PROGRESS)
                .orElse(NONE);
    }

    /** In the language of the user. */
    public String label() {
        return WorkflowMessages.text("gold." + name());
    }
}
