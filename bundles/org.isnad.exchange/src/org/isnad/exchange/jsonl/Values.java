package org.isnad.exchange.jsonl;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.isnad.exchange.ExportedArticle;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Quote;
import org.isnad.model.corpus.Actor;
import org.isnad.model.tcas.Annotation;
import org.isnad.text.CodePoints;
import org.isnad.text.TextRange;

/**
 * The values of the rows of one article: spans with offsets in code points (end exclusive) and their text, ids unique in
 * the whole dataset, and "" where there is nothing.
 */
final class Values {

    private final ExportedArticle article;
    private final Registry registry;
    private final CodePoints offsets;
    private final boolean texts;

    /** @param texts whether the words of the article may be written; otherwise "" stands for them */
    Values(ExportedArticle article, Registry registry, boolean texts) {
        this.article = article;
        this.registry = registry;
        this.texts = texts;
        this.offsets = CodePoints.of(article.text());
    }

    static String orEmpty(Object value) {
        return value == null ? "" : value.toString();
    }

    /** The id of an item with that of its article before it, for items of two articles may have one id. */
    String id(Item item) {
        return item == null ? "" : article.article().getId() + ':' + orEmpty(item.getId());
    }

    int codePoints(int utf16) {
        return offsets.fromUtf16(utf16);
    }

    boolean hasTexts() {
        return texts;
    }

    /** The words of the article, or "" where they may not be written. */
    String text(TextRange range) {
        return texts ? range.of(article.text()) : "";
    }

    String text(Annotation span) {
        return text(new TextRange(span.getBegin(), span.getEnd()));
    }

    /** The texts of spans that belong together. */
    String joined(Collection<? extends Annotation> spans) {
        return String.join(
                texts ? " … " : "",
                spans.stream().filter(article::isSound).map(this::text).toList());
    }

    /** The fields start and end. */
    void range(JsonGenerator json, Annotation span) throws IOException {
        json.writeNumberField("start", codePoints(span.getBegin()));
        json.writeNumberField("end", codePoints(span.getEnd()));
    }

    /** An array of spans: start, end, text; of a mention also its type and actor, of a quotation its function. */
    void spans(JsonGenerator json, String key, List<? extends Annotation> spans) throws IOException {
        json.writeArrayFieldStart(key);
        for (Annotation span : spans) {
            if (article.isSound(span)) {
                json.writeStartObject();
                range(json, span);
                json.writeStringField("text", text(span));
                if (span instanceof ActorMention mention) {
                    mention(json, mention);
                } else if (span instanceof Quote quote) {
                    json.writeStringField("function", orEmpty(quote.getFunction()));
                }
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    /** An array of spans: start and end. */
    void ranges(JsonGenerator json, String key, List<? extends Annotation> spans) throws IOException {
        json.writeArrayFieldStart(key);
        for (Annotation span : spans) {
            if (article.isSound(span)) {
                json.writeStartObject();
                range(json, span);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void mention(JsonGenerator json, ActorMention mention) throws IOException {
        json.writeStringField("mention_type", orEmpty(mention.getMentionType()));
        json.writeStringField("actor_id", orEmpty(mention.getActor()));
        json.writeStringField(
                "actor_type",
                registry.actor(mention.getActor())
                        .map(Actor::getType)
                        .map(Values::orEmpty)
                        .orElse(""));
    }
}
