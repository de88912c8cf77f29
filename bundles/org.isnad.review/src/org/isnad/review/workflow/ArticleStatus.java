package org.isnad.review.workflow;

import java.util.Map;
import java.util.OptionalInt;
import org.isnad.core.work.WorkArticle;

/**
 * How far everybody is with one article.
 *
 * @param layers by annotator, in the order of the report; who has nothing to do with the article is not there
 * @param goldSince ISO 8601 instant in UTC of the state of gold, or ""
 * @param open how many units the reviewer has to decide; empty where that was not counted
 */
public record ArticleStatus(
        WorkArticle article, Map<String, LayerStatus> layers, GoldState gold, String goldSince, OptionalInt open) {

    /** Whether all who are assigned have submitted, and somebody is. */
    public boolean isReady() {
        return layers.values().stream().anyMatch(LayerStatus::assigned)
                && layers.values().stream()
                        .filter(LayerStatus::assigned)
                        .allMatch(layer -> layer.state() == WorkState.SUBMITTED);
    }
}
