package org.isnad.review.workflow;

import org.isnad.core.project.LayerHead;

/** How far an annotator is with an article. */
public enum WorkState {
    /** No layer yet. */
    ASSIGNED,
    IN_PROGRESS,
    SUBMITTED,
    RETURNED;

    static WorkState of(LayerHead head) {
        return switch (head.state()) {
            case DONE -> SUBMITTED;
            case RETURNED -> RETURNED;
            case IN_PROGRESS -> IN_PROGRESS;
        };
    }

    /** In the language of the user. */
    public String label() {
        return WorkflowMessages.text("state." + name());
    }
}
