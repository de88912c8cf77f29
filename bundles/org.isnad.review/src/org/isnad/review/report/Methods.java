package org.isnad.review.report;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.agree.AgreementResult;
import org.isnad.review.agree.ComparedArticle;
import org.isnad.review.report.Block.Cell;

/** What was annotated by whom, and how agreement was measured. */
final class Methods {

    private final Section section;
    private final AgreementResult result;

    Methods(Section section) {
        this.section = section;
        this.result = section.result();
    }

    void write() {
        material();
        section.heading(2, "h.method");
        section.paragraph("method.align");
        section.paragraph("method.spans", result.wish().gammaArticles());
        section.paragraph("method.tuples");
        section.paragraph("method.labels");
        section.paragraph("method.links");
        section.paragraph("method.stances");
        section.paragraph(
                "method.pool",
                result.wish().resamples(),
                Long.toString(result.wish().seed()));
    }

    private void material() {
        section.heading(2, "h.material");
        AgreementMessages messages = section.messages();
        long characters = result.articles().stream()
                .mapToLong(ComparedArticle::characters)
                .sum();
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.text(
                "material",
                messages.list(result.annotators()),
                result.articles().size(),
                characters,
                result.annotators().size()));
        if (!result.guidelineVersion().isEmpty()) {
            sentences.add(messages.text("material.guideline", result.guidelineVersion()));
        }
        sentences.add(messages.text(result.onlySubmitted() ? "material.submitted" : "material.unfinished"));
        sentences.add(messages.text("material.table", section.nextTable()));
        section.sentences(sentences);
        List<String> header = new ArrayList<>(section.words("c.annotator", "c.articles"));
        for (UnitKind kind : UnitKind.values()) {
            header.add(section.names().units(kind));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (String annotator : result.annotators()) {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.of(annotator),
                    Cell.number(result.layers().get(annotator).toString())));
            for (UnitKind kind : UnitKind.values()) {
                row.add(Cell.number(result.sizes(kind).get(annotator).toString()));
            }
            rows.add(row);
        }
        section.table(messages.text("t.sizes"), header, rows, false);
    }
}
