package org.isnad.exchange.jsonl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Attribution;
import org.isnad.model.annotation.Expression;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.Modality;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.StanceType;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;
import org.isnad.text.TextRange;

/** Makes stances of the rows of {@code stances.jsonl}, when all statements are read. */
final class StanceReading {

    /** Between the parts of a target that is told by its words. */
    private static final String GAP = " … ";

    private final ReadActors actors;

    StanceReading(ReadActors actors) {
        this.actors = actors;
    }

    void read(Row row, LayerDraft layer) {
        Stance stance = layer.item(AnnotationFactory.eINSTANCE.createStance(), row);
        tags(row, stance);
        String holder = row.text("holder_id");
        String holderLabel = row.text("holder");
        if (!holder.isEmpty()) {
            actors.actor(holder, holderLabel);
            stance.setHolder(holder);
        }
        stance.getEvidence().addAll(StatementReading.fragments(row, "evidence", layer));
        String statement = row.text("statement_id");
        if (!statement.isEmpty()) {
            stance.setBasis(statement(row, "statement_id", statement, layer));
        }
        target(row, stance, layer);
        checkText(row, layer);
        if (row.texts("annotators").size() != row.texts("annotator_labels").size()) {
            row.violation("jsonl.derived", "annotator_labels", "annotator_labels");
        }
    }

    private static void tags(Row row, Stance stance) {
        stance.setPolarity(row.tag("label", Polarity.class).orElse(null));
        stance.setIntensity(row.tag("intensity", Intensity.class).orElse(null));
        stance.setStanceType(row.tag("stance_type", StanceType.class).orElse(null));
        stance.setExpression(row.tag("expression", Expression.class).orElse(null));
        stance.setModality(row.tag("modality", Modality.class).orElse(null));
        stance.setAttribution(row.tag("attribution", Attribution.class).orElse(null));
        if (row.number("label_id") != Scores.labelId(stance.getPolarity())) {
            row.violation("jsonl.derived", "label_id", "label_id");
        }
        if (row.number("score") != Scores.score(stance.getPolarity(), stance.getIntensity())) {
            row.violation("jsonl.derived", "score", "score");
        }
    }

    private void target(Row row, Stance stance, LayerDraft layer) {
        Optional<TargetKind> kind = row.tag("target_kind", TargetKind.class);
        String id = row.text("target_id");
        String label = row.text("target");
        stance.setTargetKind(kind.orElse(null));
        if (kind.isEmpty()) {
            return;
        }
        switch (kind.get()) {
            case ACTOR -> {
                if (!id.isEmpty()) {
                    stance.setTargetActor(actors.actor(id, label).getId());
                }
            }
            case ISSUE -> {
                if (!id.isEmpty()) {
                    actors.issue(id, label);
                    stance.setTargetIssue(id);
                }
            }
            case STATEMENT -> stance.setTargetStatement(statement(row, "target_id", id, layer));
            case EVENT, PROPOSITION -> stance.getTargetSpans().addAll(spans(row, label, layer));
        }
    }

    private static Statement statement(Row row, String key, String id, LayerDraft layer) {
        Optional<Statement> statement = layer.statement(id);
        if (statement.isEmpty()) {
            row.violation("jsonl.reference", key, id, "statements.jsonl");
        }
        return statement.orElse(null);
    }

    /** The rows tell the words of a target, not their place: they are looked for in the paragraphs of the stance first. */
    private static List<Fragment> spans(Row row, String words, LayerDraft layer) {
        List<Fragment> spans = new ArrayList<>();
        int from = layer.isWithin(row.number("text_start")) ? layer.codePoints().toUtf16(row.number("text_start")) : 0;
        for (String part : words.isEmpty() ? new String[0] : words.split(GAP)) {
            int begin = layer.text().indexOf(part, from);
            begin = begin < 0 ? layer.text().indexOf(part) : begin;
            if (begin < 0 || part.isEmpty()) {
                row.violation("jsonl.target", "target", part);
            } else {
                from = begin + part.length();
                spans.add(layer.fragment(new TextRange(begin, from)));
            }
        }
        return spans;
    }

    /** The paragraphs stand where the row says. */
    private static void checkText(Row row, LayerDraft layer) {
        String paragraphs = row.text("text");
        int start = row.number("text_start");
        if (!layer.isWithin(start)
                || !layer.text().startsWith(paragraphs, layer.codePoints().toUtf16(start))) {
            row.violation(
                    "jsonl.covered", "text_start", start, start + paragraphs.codePointCount(0, paragraphs.length()));
        }
    }
}
