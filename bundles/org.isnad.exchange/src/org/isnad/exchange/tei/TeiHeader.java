package org.isnad.exchange.tei;

import java.io.IOException;
import org.isnad.core.project.OpenLayer;
import org.isnad.exchange.ExportedArticle;
import org.isnad.model.corpus.Article;

/** The header: what is known of the article, and how the file is to be read. */
final class TeiHeader {

    private static final String PUBLICATION = "Exported from a corpus annotated with Isnad.";
    private static final String POINTERS =
            "string-range(text,OFFSET,LENGTH) counts Unicode code points of the element with the id text, from 0;"
                    + " its white space is that of the source.";

    private TeiHeader() {}

    static void write(TeiXml xml, ExportedArticle exported) throws IOException {
        Article article = exported.article();
        String title =
                article.getTitle() == null || article.getTitle().isEmpty() ? article.getId() : article.getTitle();
        xml.begin("teiHeader");
        xml.begin("fileDesc");
        xml.begin("titleStmt");
        xml.text("title", title);
        xml.text("author", article.getByline());
        String annotator = exported.layer().map(OpenLayer::annotator).orElse("");
        if (!annotator.isEmpty()) {
            xml.begin("respStmt");
            xml.text("resp", "annotation");
            xml.text("name", annotator);
            xml.end();
        }
        xml.end();
        xml.begin("publicationStmt");
        xml.text("p", PUBLICATION);
        xml.end();
        xml.begin("sourceDesc");
        xml.begin("bibl");
        xml.text("title", title);
        xml.text("author", article.getByline());
        xml.text("publisher", article.getOutlet());
        xml.text("date", article.getPublished(), "when", TeiRegistry.date(article.getPublished()));
        xml.text("idno", article.getId(), "type", "article");
        xml.text("idno", article.getUrl(), "type", "URL");
        xml.text("idno", article.getSha256(), "type", "SHA-256");
        xml.end();
        xml.end();
        xml.end();
        xml.begin("encodingDesc");
        xml.begin("editorialDecl");
        xml.text("p", POINTERS);
        xml.end();
        xml.end();
        xml.begin("profileDesc");
        xml.begin("langUsage");
        xml.empty("language", "ident", TeiSink.language(article));
        xml.end();
        xml.end();
        xml.end();
    }
}
