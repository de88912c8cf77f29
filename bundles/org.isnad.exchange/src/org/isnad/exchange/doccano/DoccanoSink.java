package org.isnad.exchange.doccano;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ArticleSink;
import org.isnad.exchange.ExportReport.ExportedFile;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.jsonl.JsonlFile;
import org.isnad.exchange.spans.ArticleMeta;
import org.isnad.exchange.spans.SpanGraph;
import org.isnad.exchange.spans.SpanRelation;
import org.isnad.exchange.spans.TaggedSpan;
import org.isnad.text.CodePoints;

/** A row for each article; ids count through the whole file, for doccano takes them together. */
final class DoccanoSink implements ArticleSink {

    private static final String NAME = "doccano.jsonl";

    private final Path folder;
    private final JsonlFile file;
    private final List<ExportedFile> labels = new ArrayList<>();
    private int lastSpan;
    private int lastRelation;

    DoccanoSink(ExportTarget target) throws IOException {
        this.folder = target.folder();
        this.file = new JsonlFile(folder, NAME);
    }

    @Override
    public List<Problem> write(ExportedArticle article) throws IOException {
        SpanGraph graph = SpanGraph.of(article);
        JsonGenerator json = file.begin();
        json.writeStringField("text", article.text());
        Map<String, Integer> numbers = entities(json, graph, CodePoints.of(article.text()));
        relations(json, graph, numbers);
        ArticleMeta.write(json, article);
        file.end();
        return List.of();
    }

    private Map<String, Integer> entities(JsonGenerator json, SpanGraph graph, CodePoints offsets) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        json.writeArrayFieldStart("entities");
        for (TaggedSpan span : graph.spans()) {
            numbers.put(span.id(), ++lastSpan);
            json.writeStartObject();
            json.writeNumberField("id", lastSpan);
            json.writeStringField("label", DoccanoLabels.of(span));
            json.writeNumberField("start_offset", offsets.fromUtf16(span.begin()));
            json.writeNumberField("end_offset", offsets.fromUtf16(span.end()));
            json.writeEndObject();
        }
        json.writeEndArray();
        return numbers;
    }

    private void relations(JsonGenerator json, SpanGraph graph, Map<String, Integer> numbers) throws IOException {
        json.writeArrayFieldStart("relations");
        for (SpanRelation relation : graph.relations()) {
            json.writeStartObject();
            json.writeNumberField("id", ++lastRelation);
            json.writeNumberField("from_id", numbers.get(relation.from()));
            json.writeNumberField("to_id", numbers.get(relation.to()));
            json.writeStringField("type", relation.type().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void close() throws IOException {
        file.close();
        if (labels.isEmpty()) {
            labels.add(DoccanoLabels.spans(folder));
            labels.add(DoccanoLabels.relations(folder));
        }
    }

    @Override
    public List<ExportedFile> files() {
        List<ExportedFile> files = new ArrayList<>(List.of(new ExportedFile(NAME, lastSpan + lastRelation)));
        files.addAll(labels);
        return files;
    }
}
