package org.isnad.exchange.labelstudio;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ArticleSink;
import org.isnad.exchange.ExportReport.ExportedFile;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.PrettyJson;
import org.isnad.exchange.spans.ArticleMeta;
import org.isnad.exchange.spans.SpanGraph;
import org.isnad.exchange.spans.SpanRelation;
import org.isnad.exchange.spans.TagNames;
import org.isnad.exchange.spans.TaggedSpan;

/** An array of tasks; the tags of a region are results of their own with the id of the region. */
final class LabelStudioSink implements ArticleSink {

    static final String TASKS = "tasks.json";
    static final String CONFIG = "labeling-config.xml";

    private final Path folder;
    private final JsonGenerator json;
    private int annotations;

    LabelStudioSink(ExportTarget target) throws IOException {
        folder = target.folder();
        json = PrettyJson.create(folder.resolve(TASKS));
        json.writeStartArray();
    }

    @Override
    public List<Problem> write(ExportedArticle article) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("data");
        json.writeStringField("text", article.text());
        ArticleMeta.write(json, article);
        json.writeEndObject();
        json.writeArrayFieldStart("predictions");
        if (article.layer().isPresent()) {
            prediction(article);
        }
        json.writeEndArray();
        json.writeEndObject();
        return List.of();
    }

    private void prediction(ExportedArticle article) throws IOException {
        json.writeStartObject();
        json.writeStringField("model_version", article.layer().orElseThrow().annotator());
        json.writeArrayFieldStart("result");
        SpanGraph graph = SpanGraph.of(article);
        annotations += graph.spans().size() + graph.relations().size();
        for (TaggedSpan span : graph.spans()) {
            region(span, article.text());
        }
        for (SpanRelation relation : graph.relations()) {
            relation(relation);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void region(TaggedSpan span, String text) throws IOException {
        result(span, "label", "labels", span.of(text), "labels", span.label().name());
        for (Map.Entry<String, String> tag : span.tags().entrySet()) {
            if (TagNames.closed(span.label()).containsKey(tag.getKey())) {
                result(span, tag.getKey(), "choices", span.of(text), "choices", tag.getValue());
            } else {
                result(span, tag.getKey(), "textarea", null, "text", tag.getValue());
            }
        }
    }

    private void result(TaggedSpan span, String control, String type, String text, String key, String value)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", span.id());
        json.writeStringField("from_name", control);
        json.writeStringField("to_name", "text");
        json.writeStringField("type", type);
        json.writeObjectFieldStart("value");
        json.writeNumberField("start", span.begin());
        json.writeNumberField("end", span.end());
        if (text != null) {
            json.writeStringField("text", text);
        }
        json.writeArrayFieldStart(key);
        json.writeString(value);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void relation(SpanRelation relation) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "relation");
        json.writeStringField("from_id", relation.from());
        json.writeStringField("to_id", relation.to());
        json.writeStringField("direction", "right");
        json.writeArrayFieldStart("labels");
        json.writeString(relation.type().name());
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        if (!json.isClosed()) {
            json.writeEndArray();
            json.writeRaw('\n');
            json.close();
            Files.writeString(folder.resolve(CONFIG), LabelStudioConfig.xml());
        }
    }

    @Override
    public List<ExportedFile> files() {
        return List.of(new ExportedFile(TASKS, annotations), new ExportedFile(CONFIG, LabelStudioConfig.controls()));
    }
}
