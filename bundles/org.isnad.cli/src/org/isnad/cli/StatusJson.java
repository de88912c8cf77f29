package org.isnad.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.review.workflow.ArticleStatus;
import org.isnad.review.workflow.GoldState;
import org.isnad.review.workflow.LayerStatus;
import org.isnad.review.workflow.StatusReport;
import org.isnad.review.workflow.WorkState;

/** A status report as data: names of states as in the enumerations, null for what is not known. */
final class StatusJson {

    private StatusJson() {}

    static Map<String, Object> of(StatusReport report) {
        Map<String, Object> annotators = new LinkedHashMap<>();
        for (String annotator : report.annotators()) {
            Map<String, Object> own = new LinkedHashMap<>();
            own.put("articles", all(report.counts(annotator), 0));
            own.put("characters", all(report.characters(annotator), 0L));
            own.put("submittedByDay", report.submitted(annotator));
            annotators.put(annotator, own);
        }
        Map<String, Object> gold = new LinkedHashMap<>();
        for (GoldState state : GoldState.values()) {
            gold.put(state.name(), report.gold().getOrDefault(state, 0));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("annotators", annotators);
        json.put("gold", gold);
        json.put("openUnits", report.open().orElse(null));
        json.put("articles", report.articles().stream().map(StatusJson::article).toList());
        return json;
    }

    private static <N> Map<String, N> all(Map<WorkState, N> counts, N none) {
        Map<String, N> all = new LinkedHashMap<>();
        for (WorkState state : List.of(WorkState.values())) {
            all.put(state.name(), counts.getOrDefault(state, none));
        }
        return all;
    }

    private static Map<String, Object> article(ArticleStatus status) {
        Map<String, Object> layers = new LinkedHashMap<>();
        status.layers().forEach((annotator, layer) -> layers.put(annotator, layer(layer)));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("article", status.article().id());
        json.put("title", status.article().title());
        json.put("characters", status.article().characters());
        json.put("calibration", status.article().calibration());
        json.put("layers", layers);
        json.put("ready", status.isReady());
        json.put("gold", status.gold().name());
        json.put("goldSince", known(status.goldSince()));
        json.put("openUnits", status.open().isPresent() ? status.open().getAsInt() : null);
        return json;
    }

    private static Map<String, Object> layer(LayerStatus layer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("state", layer.state().name());
        json.put("assigned", layer.assigned());
        json.put("since", known(layer.since()));
        json.put("by", known(layer.by()));
        json.put("note", known(layer.note()));
        return json;
    }

    private static String known(String value) {
        return value.isEmpty() ? null : value;
    }
}
