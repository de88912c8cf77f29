package org.isnad.exchange.jsonl;

import static org.isnad.exchange.jsonl.Values.orEmpty;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.isnad.core.project.Hashes;
import org.isnad.exchange.ExportedArticle;
import org.isnad.model.annotation.Sentence;
import org.isnad.model.annotation.Zone;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.Corpus;

/** {@code documents.jsonl}: one row an article, annotated or not; sha256 is that of the text in UTF-8. */
final class DocumentRows {

    private final Corpus corpus;
    private final JsonlFile file;

    DocumentRows(Corpus corpus, JsonlFile file) {
        this.corpus = corpus;
        this.file = file;
    }

    void write(ExportedArticle exported, Values values) throws IOException {
        Article article = exported.article();
        JsonGenerator json = file.begin();
        json.writeStringField("id", orEmpty(article.getId()));
        json.writeStringField("text", values.hasTexts() ? exported.text() : "");
        json.writeStringField("sha256", Hashes.sha256(exported.text()));
        json.writeStringField("language", orEmpty(article.getLanguage()));
        json.writeStringField("outlet", orEmpty(article.getOutlet()));
        json.writeStringField("url", orEmpty(article.getUrl()));
        json.writeStringField("published", orEmpty(article.getPublished()));
        json.writeStringField("title", values.hasTexts() ? orEmpty(article.getTitle()) : "");
        zones(json, exported, values);
        sentences(json, exported, values);
        json.writeStringField("group_id", exported.placement().group());
        json.writeStringField("split", exported.placement().split());
        json.writeNumberField("n_annotators", exported.annotators().size());
        json.writeStringField("guideline_version", orEmpty(corpus.getGuidelineVersion()));
        standOff(json, exported, values);
        file.end();
    }

    /** Without texts: how long the text is, and where in it the title stands; -1 where it does not. */
    private static void standOff(JsonGenerator json, ExportedArticle exported, Values values) throws IOException {
        if (!values.hasTexts()) {
            String title = orEmpty(exported.article().getTitle());
            int begin = title.isEmpty() ? -1 : exported.text().indexOf(title);
            json.writeNumberField("length", values.codePoints(exported.text().length()));
            json.writeNumberField("title_start", begin < 0 ? -1 : values.codePoints(begin));
            json.writeNumberField("title_end", begin < 0 ? -1 : values.codePoints(begin + title.length()));
        }
    }

    private static void zones(JsonGenerator json, ExportedArticle exported, Values values) throws IOException {
        json.writeArrayFieldStart("zones");
        for (Zone zone : exported.spans(Zone.class)) {
            json.writeStartObject();
            values.range(json, zone);
            json.writeStringField("kind", orEmpty(zone.getKind()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void sentences(JsonGenerator json, ExportedArticle exported, Values values) throws IOException {
        json.writeArrayFieldStart("sentences");
        for (Sentence sentence : exported.spans(Sentence.class)) {
            json.writeStartObject();
            values.range(json, sentence);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
