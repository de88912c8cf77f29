package org.isnad.exchange.doccano;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.exchange.ExportReport.ExportedFile;
import org.isnad.exchange.PrettyJson;
import org.isnad.exchange.spans.SpanLabel;
import org.isnad.exchange.spans.SpanRelation;
import org.isnad.exchange.spans.TagNames;
import org.isnad.exchange.spans.TaggedSpan;

/** The labels of spans and relations, and the files by which doccano makes them. */
final class DoccanoLabels {

    private static final String GREY = "#455a64";

    private DoccanoLabels() {}

    /** Kind and main tag, such as {@code CONTENT:DIRECT}; the kind alone where the tag is not set. */
    static String of(TaggedSpan span) {
        String tag = span.tags().get(span.label().mainTag());
        return tag == null ? span.label().name() : span.label() + ":" + tag;
    }

    static ExportedFile spans(Path folder) throws IOException {
        List<Map<String, String>> labels = new ArrayList<>();
        for (SpanLabel label : SpanLabel.values()) {
            labels.add(label(label.name(), label.colour()));
            for (String tag : TagNames.closed(label).getOrDefault(label.mainTag(), List.of())) {
                labels.add(label(label + ":" + tag, label.colour()));
            }
        }
        return write(folder, "span-labels.json", labels);
    }

    static ExportedFile relations(Path folder) throws IOException {
        List<Map<String, String>> labels = new ArrayList<>();
        for (SpanRelation.Type type : SpanRelation.Type.values()) {
            labels.add(label(type.name(), GREY));
        }
        return write(folder, "relation-labels.json", labels);
    }

    private static Map<String, String> label(String text, String colour) {
        Map<String, String> label = new LinkedHashMap<>();
        label.put("text", text);
        label.put("background_color", colour);
        label.put("text_color", "#ffffff");
        return label;
    }

    private static ExportedFile write(Path folder, String name, List<Map<String, String>> labels) throws IOException {
        try (JsonGenerator json = PrettyJson.create(folder.resolve(name))) {
            json.writeStartArray();
            for (Map<String, String> label : labels) {
                PrettyJson.object(json, label);
            }
            json.writeEndArray();
        }
        return new ExportedFile(name, labels.size());
    }
}
