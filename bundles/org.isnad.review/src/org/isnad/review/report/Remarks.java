package org.isnad.review.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.core.project.Project;
import org.isnad.review.agree.AgreementResult;
import org.isnad.review.agree.AgreementRun;
import org.isnad.review.agree.LeftOut;
import org.isnad.review.agree.OmittedLayer;
import org.isnad.review.agree.Panel;
import org.isnad.review.report.Block.Cell;

/** What a reader must know before believing a number: what is not in it, and what it does not say. */
final class Remarks {

    private static final int FEW_ARTICLES = 20;
    private static final int FEW_UNITS = 10;
    private static final int REFERENCES = 12;

    private final Section section;
    private final AgreementResult result;
    private final AgreementMessages messages;

    Remarks(Section section) {
        this.section = section;
        this.result = section.result();
        this.messages = section.messages();
    }

    void leftOut() {
        section.heading(2, "h.leftOut");
        List<List<Cell>> omitted = omitted();
        List<List<Cell>> units = units();
        if (omitted.isEmpty() && units.isEmpty()) {
            section.paragraph("leftOut.none");
        }
        if (!result.articles().isEmpty()) {
            section.paragraph("leftOut.f1");
        }
        section.table(messages.text("t.omitted"), section.words("c.reason", "c.who", "c.count"), omitted, false);
        section.table(messages.text("t.leftOut"), section.words("c.reason", "c.of", "c.count"), units, true);
    }

    /** Layers by annotator, articles without one. */
    private List<List<Cell>> omitted() {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        for (OmittedLayer layer : result.omitted()) {
            counts.computeIfAbsent(section.names().reason(layer.reason()), reason -> new TreeMap<>())
                    .merge(layer.annotator(), 1, Integer::sum);
        }
        List<List<Cell>> rows = new ArrayList<>();
        counts.forEach((reason, who) -> who.forEach((annotator, count) ->
                rows.add(List.of(Cell.of(reason), Cell.of(annotator), Cell.number(count.toString())))));
        return rows;
    }

    /** Questions that leave out the same units for the same reason stand in one row. */
    private List<List<Cell>> units() {
        record Same(String reason, String kind, long units) {}
        Map<Same, List<String>> questions = new LinkedHashMap<>();
        for (LeftOut leftOut : result.leftOut()) {
            if (leftOut.panel().equals(Panel.ALL)) {
                Same same = new Same(
                        section.names().reason(leftOut.reason()),
                        section.names().units(result.kind(leftOut.question())),
                        leftOut.units());
                questions
                        .computeIfAbsent(same, key -> new ArrayList<>())
                        .add(section.names().question(leftOut.question()));
            }
        }
        List<List<Cell>> rows = new ArrayList<>();
        questions.forEach((same, names) -> rows.add(List.of(
                Cell.of(same.reason),
                Cell.of(same.kind + ": " + messages.list(names)),
                Cell.number(Long.toString(same.units)))));
        return rows;
    }

    void cautions() {
        section.heading(2, "h.cautions");
        List<String> cautions = new ArrayList<>();
        int articles = result.articles().size();
        if (articles == 1) {
            cautions.add(messages.text("caution.single"));
        } else if (articles < FEW_ARTICLES) {
            cautions.add(messages.text("caution.few", articles));
        }
        cautions.add(messages.text("caution.conditional"));
        cautions.add(messages.text("caution.prevalence"));
        cautions.add(messages.text("caution.thresholds"));
        List<String> rare = Findings.labelQuestions(result).stream()
                .flatMap(question -> section.all(question, result.primary(question), "").stream())
                .filter(figure -> figure.n() < FEW_UNITS)
                .map(figure -> section.names().question(figure.question()) + " (" + figure.n() + ')')
                .toList();
        if (!rare.isEmpty()) {
            cautions.add(messages.text("caution.rare", messages.list(rare)));
        }
        cautions.addAll(limits());
        if (result.annotators().contains(Project.GOLD)) {
            cautions.add(messages.text("caution.gold"));
        }
        cautions.add(messages.text("caution.copies"));
        if (!result.drift().isEmpty()) {
            cautions.add(messages.text("caution.drift"));
        }
        section.bullets(cautions);
    }

    /** Where a measure is no more than approximate, or has no interval. */
    private List<String> limits() {
        List<String> limits = new ArrayList<>();
        List<String> inexact = new ArrayList<>();
        result.inexactGamma()
                .forEach((question, articles) ->
                        inexact.add(section.names().question(question) + " (" + articles + ')'));
        if (!inexact.isEmpty()) {
            limits.add(messages.text("caution.inexact", messages.list(inexact)));
        }
        List<String> many = result.withoutIntervals().stream()
                .map(section.names()::question)
                .toList();
        if (!many.isEmpty()) {
            limits.add(messages.text("caution.manyLabels", AgreementResult.MOST_LABELS, messages.list(many)));
        }
        if (!result.keepsContinua()) {
            limits.add(messages.text("caution.manyArticles", AgreementRun.MOST_CONTINUA));
        }
        return limits;
    }

    void references() {
        section.heading(2, "h.references");
        List<String> references = new ArrayList<>();
        for (int i = 1; i <= REFERENCES; i++) {
            references.add(messages.text(String.format(Locale.ROOT, "ref.%02d", i)));
        }
        section.bullets(references);
    }
}
