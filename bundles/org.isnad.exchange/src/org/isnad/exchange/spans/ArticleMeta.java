package org.isnad.exchange.spans;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.isnad.core.project.OpenLayer;
import org.isnad.exchange.ExportedArticle;
import org.isnad.model.corpus.Article;

/** What is known of an article, as fields of an object; "" for what is not. */
public final class ArticleMeta {

    private ArticleMeta() {}

    /** Writes the fields article, title, outlet, published, url and annotator. */
    public static void write(JsonGenerator json, ExportedArticle exported) throws IOException {
        Article article = exported.article();
        field(json, "article", article.getId());
        field(json, "title", article.getTitle());
        field(json, "outlet", article.getOutlet());
        field(json, "published", article.getPublished());
        field(json, "url", article.getUrl());
        field(json, "annotator", exported.layer().map(OpenLayer::annotator).orElse(""));
    }

    private static void field(JsonGenerator json, String name, String value) throws IOException {
        json.writeStringField(name, value == null ? "" : value);
    }
}
