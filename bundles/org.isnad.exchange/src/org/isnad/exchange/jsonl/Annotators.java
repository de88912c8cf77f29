package org.isnad.exchange.jsonl;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.core.project.Project;
import org.isnad.exchange.ExportedArticle;
import org.isnad.model.annotation.Stance;

/**
 * Who judged a stance and how: in gold the annotators from whose layers it comes with the polarity that each gave, in
 * another layer its annotator.
 */
final class Annotators {

    private final ExportedArticle article;

    Annotators(ExportedArticle article) {
        this.article = article;
    }

    /** The fields annotators and annotator_labels, in the order of the names and as long as one another. */
    void write(JsonGenerator json, Stance stance) throws IOException {
        Map<String, String> labels = labels(stance);
        array(json, "annotators", new ArrayList<>(labels.keySet()));
        array(json, "annotator_labels", new ArrayList<>(labels.values()));
    }

    private Map<String, String> labels(Stance stance) {
        Map<String, String> labels = new TreeMap<>();
        String annotator = article.layer().orElseThrow().annotator();
        if (!annotator.equals(Project.GOLD)) {
            labels.put(annotator, Values.orEmpty(stance.getPolarity()));
        } else {
            for (String origin : stance.getDerivedFrom()) {
                int colon = origin.indexOf(':');
                if (colon > 0) {
                    String layer = origin.substring(0, colon);
                    labels.put(layer, label(layer, origin.substring(colon + 1)));
                }
            }
        }
        return labels;
    }

    private String label(String annotator, String id) {
        return article.other(annotator)
                .flatMap(layer -> layer.item(id))
                .map(item -> item instanceof Stance stance ? Values.orEmpty(stance.getPolarity()) : "")
                .orElse("");
    }

    private static void array(JsonGenerator json, String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
