package org.isnad.ui.review.workflow;

import org.isnad.review.workflow.ArticleStatus;
import org.isnad.review.workflow.GoldState;
import org.isnad.review.workflow.WorkState;

/** Which articles the view of progress shows. */
enum ProgressFilter {
    ALL,
    MINE,
    UNASSIGNED,
    WAITING,
    RETURNED,
    READY,
    FINISHED;

    /** @param reader who sits here, or "" */
    boolean accepts(ArticleStatus article, String reader) {
        return switch (this) {
            case ALL -> true;
            case MINE -> article.layers().containsKey(reader);
            case UNASSIGNED -> article.article().assigned().isEmpty();
            case WAITING ->
                !article.layers().isEmpty()
                        && article.layers().values().stream().anyMatch(layer -> layer.state() != WorkState.SUBMITTED);
            case RETURNED -> article.layers().values().stream().anyMatch(layer -> layer.state() == WorkState.RETURNED);
            case READY -> article.isReady() && article.gold() != GoldState.FINISHED;
            case FINISHED -> article.gold() == GoldState.FINISHED;
        };
    }

    String label() {
        return switch (this) {
            case ALL -> WorkflowTexts.Filter_all;
            case MINE -> WorkflowTexts.Filter_mine;
            case UNASSIGNED -> WorkflowTexts.Filter_unassigned;
            case WAITING -> WorkflowTexts.Filter_waiting;
            case RETURNED -> WorkflowTexts.Filter_returned;
            case READY -> WorkflowTexts.Filter_ready;
            case FINISHED -> WorkflowTexts.Filter_finished;
        };
    }
}
