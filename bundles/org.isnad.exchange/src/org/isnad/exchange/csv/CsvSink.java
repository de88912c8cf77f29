package org.isnad.exchange.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.core.check.Voices;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ArticleSink;
import org.isnad.exchange.ExportReport.ExportedFile;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.jsonl.Scores;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;

/** The two tables; articles that nobody annotated have no row. */
final class CsvSink implements ArticleSink {

    private final CsvTable statements;
    private final CsvTable stances;

    CsvSink(ExportTarget target) throws IOException {
        statements = new CsvTable(
                target.folder(),
                "statements.csv",
                columns(
                        "parent",
                        "depth",
                        "report_type",
                        "medium",
                        "speech_act",
                        "event_status",
                        "source_ids",
                        "sources",
                        "source_words",
                        "cue",
                        "content",
                        "content_start_cp",
                        "content_end_cp",
                        "content_fragments_cp",
                        "quotes",
                        "addressee_ids",
                        "addressees",
                        "addressee_words",
                        "relay_ids",
                        "relays",
                        "relay_words"));
        stances = new CsvTable(
                target.folder(),
                "stances.csv",
                columns(
                        "holder_id",
                        "holder",
                        "holder_type",
                        "holder_words",
                        "target_kind",
                        "target_id",
                        "target",
                        "target_words",
                        "polarity",
                        "intensity",
                        "score",
                        "stance_type",
                        "expression",
                        "modality",
                        "attribution",
                        "statement",
                        "evidence",
                        "evidence_start_cp",
                        "evidence_end_cp",
                        "evidence_fragments_cp"));
    }

    private static List<String> columns(String... own) {
        List<String> columns = new ArrayList<>(List.of("id"));
        columns.addAll(Cells.ARTICLE);
        columns.addAll(List.of(own));
        columns.addAll(Cells.ITEM);
        return columns;
    }

    @Override
    public List<Problem> write(ExportedArticle article) throws IOException {
        if (article.layer().isPresent()) {
            Cells cells = new Cells(article);
            for (Statement statement : article.layer().get().statements()) {
                statements.row(row(statement, cells));
            }
            for (Stance stance : article.layer().get().stances()) {
                stances.row(row(stance, cells));
            }
        }
        return List.of();
    }

    private static List<Object> row(Statement statement, Cells cells) {
        List<Object> row = new ArrayList<>(Arrays.asList(statement.getId()));
        row.addAll(cells.article());
        row.add(statement.getParent() == null ? "" : statement.getParent().getId());
        row.add(Voices.depth(statement));
        row.addAll(Arrays.asList(
                statement.getReportType(),
                statement.getMedium(),
                statement.getSpeechAct(),
                statement.getEventStatus()));
        row.addAll(cells.mentions(statement.getSources()));
        row.add(cells.texts(statement.getCue()));
        row.add(cells.texts(statement.getContent()));
        row.addAll(cells.places(statement.getContent()));
        row.add(cells.texts(statement.getQuotes()));
        row.addAll(cells.mentions(statement.getAddressees()));
        row.addAll(cells.mentions(statement.getRelays()));
        row.addAll(cells.item(statement));
        return row;
    }

    private static List<Object> row(Stance stance, Cells cells) {
        List<Object> row = new ArrayList<>(Arrays.asList(stance.getId()));
        row.addAll(cells.article());
        ActorMention mention = stance.getHolderMention();
        row.addAll(Arrays.asList(
                stance.getHolder(), cells.actor(stance.getHolder()), cells.actorType(stance.getHolder())));
        row.add(mention == null ? "" : cells.texts(List.of(mention)));
        row.add(stance.getTargetKind());
        row.addAll(target(stance, cells));
        row.addAll(Arrays.asList(
                stance.getPolarity(),
                stance.getIntensity(),
                Scores.score(stance.getPolarity(), stance.getIntensity()),
                stance.getStanceType(),
                stance.getExpression(),
                stance.getModality(),
                stance.getAttribution()));
        row.add(stance.getBasis() == null ? "" : stance.getBasis().getId());
        row.add(cells.texts(stance.getEvidence()));
        row.addAll(cells.places(stance.getEvidence()));
        row.addAll(cells.item(stance));
        return row;
    }

    /** Id, label, and the words that are marked as target. */
    private static List<Object> target(Stance stance, Cells cells) {
        String words = cells.texts(stance.getTargetSpans());
        if (stance.getTargetActor() != null) {
            return List.of(stance.getTargetActor(), cells.actor(stance.getTargetActor()), words);
        } else if (stance.getTargetIssue() != null) {
            return List.of(stance.getTargetIssue(), cells.issue(stance.getTargetIssue()), words);
        } else if (stance.getTargetStatement() != null) {
            Statement statement = stance.getTargetStatement();
            return List.of(Cells.orEmpty(statement.getId()), cells.texts(statement.getContent()), words);
        }
        return List.of("", words, words);
    }

    @Override
    public void close() throws IOException {
        try (statements;
                stances) {
            // Both are closed even where one fails.
        }
    }

    @Override
    public List<ExportedFile> files() {
        return List.of(stances.report(), statements.report());
    }
}
