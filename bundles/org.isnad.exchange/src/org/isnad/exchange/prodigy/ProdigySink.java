package org.isnad.exchange.prodigy;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
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
import org.isnad.text.TextRange;

/** A row for each article. */
final class ProdigySink implements ArticleSink {

    private static final String NAME = "prodigy.jsonl";

    private final JsonlFile file;
    private int annotations;

    ProdigySink(ExportTarget target) throws IOException {
        file = new JsonlFile(target.folder(), NAME);
    }

    @Override
    public List<Problem> write(ExportedArticle article) throws IOException {
        SpanGraph graph = SpanGraph.of(article);
        ProdigyTokens tokens = new ProdigyTokens(article.text(), graph.spans());
        CodePoints offsets = CodePoints.of(article.text());
        JsonGenerator json = file.begin();
        json.writeStringField("text", article.text());
        tokens(json, tokens.all(), article.text(), offsets);
        Map<String, TaggedSpan> byId = new HashMap<>();
        json.writeArrayFieldStart("spans");
        for (TaggedSpan span : graph.spans()) {
            byId.put(span.id(), span);
            json.writeStartObject();
            json.writeStringField("id", span.id());
            place(json, span, tokens, offsets);
            for (Map.Entry<String, String> tag : span.tags().entrySet()) {
                json.writeStringField(tag.getKey(), tag.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        relations(json, graph.relations(), byId, tokens, offsets);
        json.writeObjectFieldStart("meta");
        ArticleMeta.write(json, article);
        json.writeEndObject();
        json.writeStringField("answer", "accept");
        file.end();
        annotations += graph.spans().size() + graph.relations().size();
        return List.of();
    }

    private static void tokens(JsonGenerator json, List<TextRange> tokens, String text, CodePoints offsets)
            throws IOException {
        json.writeArrayFieldStart("tokens");
        for (int i = 0; i < tokens.size(); i++) {
            TextRange token = tokens.get(i);
            int next = i + 1 < tokens.size() ? tokens.get(i + 1).begin() : text.length();
            json.writeStartObject();
            json.writeStringField("text", token.of(text));
            json.writeNumberField("start", offsets.fromUtf16(token.begin()));
            json.writeNumberField("end", offsets.fromUtf16(token.end()));
            json.writeNumberField("id", i);
            json.writeBooleanField("ws", next > token.end());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void place(JsonGenerator json, TaggedSpan span, ProdigyTokens tokens, CodePoints offsets)
            throws IOException {
        json.writeNumberField("start", offsets.fromUtf16(span.begin()));
        json.writeNumberField("end", offsets.fromUtf16(span.end()));
        json.writeNumberField("token_start", tokens.first(span.begin()));
        json.writeNumberField("token_end", tokens.last(span.begin(), span.end()));
        json.writeStringField("label", span.label().name());
    }

    /** Heads and children are the last tokens of their spans. */
    private static void relations(
            JsonGenerator json,
            List<SpanRelation> relations,
            Map<String, TaggedSpan> spans,
            ProdigyTokens tokens,
            CodePoints offsets)
            throws IOException {
        json.writeArrayFieldStart("relations");
        for (SpanRelation relation : relations) {
            TaggedSpan head = spans.get(relation.from());
            TaggedSpan child = spans.get(relation.to());
            json.writeStartObject();
            json.writeNumberField("head", tokens.last(head.begin(), head.end()));
            json.writeNumberField("child", tokens.last(child.begin(), child.end()));
            json.writeStringField("label", relation.type().name());
            json.writeObjectFieldStart("head_span");
            place(json, head, tokens, offsets);
            json.writeEndObject();
            json.writeObjectFieldStart("child_span");
            place(json, child, tokens, offsets);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    @Override
    public List<ExportedFile> files() {
        return List.of(new ExportedFile(NAME, annotations));
    }
}
