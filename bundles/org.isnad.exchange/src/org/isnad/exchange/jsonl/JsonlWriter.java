package org.isnad.exchange.jsonl;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ArticleExport;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.ExportFolder;
import org.isnad.exchange.ExportReport;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.FormatWriter;

/**
 * The dataset as JSON Lines: {@code documents}, {@code mentions}, {@code statements} and {@code stances}.
 *
 * <p>Offsets are code points, end exclusive. Every row of a file has the same keys with values of the same types; nothing is
 * "", [] or a number, never null. Every article has its document row; the other rows come from the layer asked for.
 */
public final class JsonlWriter implements FormatWriter {

    @Override
    public String id() {
        return "jsonl";
    }

    @Override
    public String label() {
        return ExchangeMessages.text("jsonl.label");
    }

    @Override
    public List<String> patterns() {
        return List.of("*.jsonl");
    }

    @Override
    public String cannotHold() {
        return ExchangeMessages.text("jsonl.cannot-hold");
    }

    @Override
    public Outcome<ExportReport> write(ExportRequest request, Path output, Monitor monitor) {
        return ExportFolder.fill(output, folder -> write(request, folder, output, monitor));
    }

    private Outcome<ExportReport> write(ExportRequest request, Path folder, Path output, Monitor monitor)
            throws IOException {
        Registry registry = new Registry(request.project().corpus());
        Losses losses = new Losses();
        try (JsonlFile documents = new JsonlFile(folder, "documents.jsonl");
                JsonlFile mentions = new JsonlFile(folder, "mentions.jsonl");
                JsonlFile statements = new JsonlFile(folder, "statements.jsonl");
                JsonlFile stances = new JsonlFile(folder, "stances.jsonl")) {
            Rows rows = new Rows(
                    registry,
                    new DocumentRows(request.project(), documents),
                    new MentionRows(registry, mentions),
                    new StatementRows(statements),
                    new StanceRows(registry, stances));
            Outcome<Integer> articles = new ArticleExport(request, label())
                    .run(
                            article -> {
                                losses.count(article);
                                return rows.write(article);
                            },
                            monitor);
            return articles.then(count -> Outcome.of(new ExportReport(
                    output.toAbsolutePath().normalize().toString(),
                    List.of(documents.report(), mentions.report(), statements.report(), stances.report()),
                    losses.sentences())));
        }
    }

    private record Rows(
            Registry registry,
            DocumentRows documents,
            MentionRows mentions,
            StatementRows statements,
            StanceRows stances) {

        List<Problem> write(ExportedArticle article) throws IOException {
            Values values = new Values(article, registry);
            documents.write(article, values);
            if (article.layer().isPresent()) {
                mentions.write(article, values);
                statements.write(article, values, article.layer().get().statements());
                stances.write(article, values, article.layer().get().stances());
            }
            return List.of();
        }
    }
}
