package org.isnad.exchange.jsonl;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ArticleSink;
import org.isnad.exchange.ExportReport.ExportedFile;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.ExportedArticle;

/** The four files, filled article by article. */
final class JsonlSink implements ArticleSink {

    private final List<JsonlFile> opened = new ArrayList<>();
    private final Registry registry;
    private final boolean texts;
    private final DocumentRows documents;
    private final MentionRows mentions;
    private final StatementRows statements;
    private final StanceRows stances;

    JsonlSink(ExportTarget target) throws IOException {
        this(target, new Registry(target.corpus()), true);
    }

    /** @param texts whether the words of the articles may be written */
    JsonlSink(ExportTarget target, Registry registry, boolean texts) throws IOException {
        this.registry = registry;
        this.texts = texts;
        documents = new DocumentRows(target.corpus(), file(target, "documents.jsonl"));
        mentions = new MentionRows(registry, file(target, "mentions.jsonl"));
        statements = new StatementRows(file(target, "statements.jsonl"));
        stances = new StanceRows(registry, file(target, "stances.jsonl"));
    }

    private JsonlFile file(ExportTarget target, String name) throws IOException {
        try {
            JsonlFile file = new JsonlFile(target.folder(), name);
            opened.add(file);
            return file;
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    @Override
    public List<Problem> write(ExportedArticle article) throws IOException {
        Values values = new Values(article, registry, texts);
        documents.write(article, values);
        if (article.layer().isPresent()) {
            mentions.write(article, values);
            statements.write(article, values, article.layer().get().statements());
            stances.write(article, values, article.layer().get().stances());
        }
        return List.of();
    }

    @Override
    public void close() throws IOException {
        for (Closeable file : opened) {
            file.close();
        }
    }

    @Override
    public List<ExportedFile> files() {
        return opened.stream().map(JsonlFile::report).toList();
    }
}
