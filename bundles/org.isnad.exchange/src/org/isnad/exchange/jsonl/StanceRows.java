package org.isnad.exchange.jsonl;

import static org.isnad.exchange.jsonl.Values.orEmpty;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.isnad.exchange.ExportedArticle;
import org.isnad.model.annotation.Stance;
import org.isnad.text.TextRange;

/**
 * {@code stances.jsonl}: one row a stance, with the paragraphs in which its evidence stands; offsets, also those of the
 * evidence, count from the begin of the document.
 */
final class StanceRows {

    private final Registry registry;
    private final JsonlFile file;

    StanceRows(Registry registry, JsonlFile file) {
        this.registry = registry;
        this.file = file;
    }

    void write(ExportedArticle exported, Values values, List<Stance> stances) throws IOException {
        StanceContext context = new StanceContext(exported);
        Annotators annotators = new Annotators(exported);
        for (Stance stance : stances) {
            JsonGenerator json = file.begin();
            json.writeStringField("id", values.id(stance));
            json.writeStringField("doc_id", orEmpty(exported.article().getId()));
            json.writeStringField("split", exported.placement().split());
            TextRange paragraphs = context.of(stance);
            json.writeStringField("text", values.text(paragraphs));
            json.writeNumberField("text_start", values.codePoints(paragraphs.begin()));
            json.writeStringField("holder_id", orEmpty(stance.getHolder()));
            json.writeStringField("holder", registry.actorLabel(stance.getHolder()));
            target(json, stance, values);
            tags(json, stance);
            json.writeStringField("statement_id", values.id(stance.getBasis()));
            values.spans(json, "evidence", stance.getEvidence());
            annotators.write(json, stance);
            standOff(json, values, paragraphs, stance);
            file.end();
        }
    }

    /** Without texts: where those stand that the other form has. */
    private static void standOff(JsonGenerator json, Values values, TextRange paragraphs, Stance stance)
            throws IOException {
        if (!values.hasTexts()) {
            json.writeNumberField("text_end", values.codePoints(paragraphs.end()));
            values.ranges(json, "target_spans", StanceTarget.words(stance));
        }
    }

    private void target(JsonGenerator json, Stance stance, Values values) throws IOException {
        String id = "";
        String label = "";
        if (stance.getTargetKind() != null) {
            switch (stance.getTargetKind()) {
                case ACTOR -> {
                    id = orEmpty(stance.getTargetActor());
                    label = registry.actorLabel(stance.getTargetActor());
                }
                case ISSUE -> {
                    id = orEmpty(stance.getTargetIssue());
                    label = registry.issueLabel(stance.getTargetIssue());
                }
                case STATEMENT -> {
                    id = values.id(stance.getTargetStatement());
                    label = values.joined(StanceTarget.words(stance));
                }
                case EVENT, PROPOSITION -> label = values.joined(StanceTarget.words(stance));
            }
        }
        json.writeStringField("target_kind", orEmpty(stance.getTargetKind()));
        json.writeStringField("target_id", id);
        json.writeStringField("target", label);
    }

    private static void tags(JsonGenerator json, Stance stance) throws IOException {
        json.writeStringField("label", orEmpty(stance.getPolarity()));
        json.writeNumberField("label_id", Scores.labelId(stance.getPolarity()));
        json.writeStringField("intensity", orEmpty(stance.getIntensity()));
        json.writeNumberField("score", Scores.score(stance.getPolarity(), stance.getIntensity()));
        json.writeStringField("stance_type", orEmpty(stance.getStanceType()));
        json.writeStringField("expression", orEmpty(stance.getExpression()));
        json.writeStringField("modality", orEmpty(stance.getModality()));
        json.writeStringField("attribution", orEmpty(stance.getAttribution()));
    }
}
