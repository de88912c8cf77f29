package org.isnad.exchange.webannotation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.isnad.exchange.ExportedArticle;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Extra;
import org.isnad.model.annotation.Frame;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;

/** What annotations say, in the vocabulary of the annotation scheme under the prefix {@code isnad}. */
final class Bodies {

    private static final String PREFIX = "isnad:";

    private final JsonGenerator json;
    private final ExportedArticle exported;
    private final Selections selections;

    Bodies(JsonGenerator json, ExportedArticle exported, Selections selections) {
        this.json = json;
        this.exported = exported;
        this.selections = selections;
    }

    void write(ActorMention mention) throws IOException {
        begin("ActorMention");
        reference("actor", mention.getActor() == null ? null : Iris.actor(mention.getActor()));
        tag("mentionType", mention.getMentionType());
        tag("sourceForm", mention.getSourceForm());
        end(mention);
    }

    void write(Quote quote) throws IOException {
        begin("Quote");
        tag("function", quote.getFunction());
        end(quote);
    }

    void write(Statement statement) throws IOException {
        begin("Statement");
        references("source", statement.getSources());
        selections.write(PREFIX + "cue", statement.getCue());
        references("quote", statement.getQuotes());
        references("addressee", statement.getAddressees());
        references("relay", statement.getRelays());
        reference("parent", iri(statement.getParent()));
        tag("reportType", statement.getReportType());
        tag("medium", statement.getMedium());
        tag("speechAct", statement.getSpeechAct());
        tag("eventStatus", statement.getEventStatus());
        extras(statement);
        end(statement);
    }

    void write(Stance stance) throws IOException {
        begin("Stance");
        reference("holder", stance.getHolder() == null ? null : Iris.actor(stance.getHolder()));
        reference("holderMention", iri(stance.getHolderMention()));
        tag("targetKind", stance.getTargetKind());
        target(stance);
        tag("polarity", stance.getPolarity());
        tag("intensity", stance.getIntensity());
        tag("stanceType", stance.getStanceType());
        tag("expression", stance.getExpression());
        tag("modality", stance.getModality());
        tag("attribution", stance.getAttribution());
        reference("basis", iri(stance.getBasis()));
        extras(stance);
        end(stance);
    }

    private void target(Stance stance) throws IOException {
        TargetKind kind = stance.getTargetKind();
        if (kind == TargetKind.ACTOR && stance.getTargetActor() != null) {
            reference("target", Iris.actor(stance.getTargetActor()));
        } else if (kind == TargetKind.ISSUE && stance.getTargetIssue() != null) {
            reference("target", Iris.issue(stance.getTargetIssue()));
        } else if (kind == TargetKind.STATEMENT) {
            reference("target", iri(stance.getTargetStatement()));
        }
        selections.write(PREFIX + "targetSpan", stance.getTargetSpans());
    }

    private void begin(String type) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", PREFIX + type);
    }

    private void end(Item item) throws IOException {
        tag("origin", item.getOrigin());
        if (item.getConfidence() != 0) {
            json.writeNumberField(PREFIX + "confidence", item.getConfidence());
        }
        text("comment", item.getComment());
        tag("flag", item.getFlag());
        if (!item.getDerivedFrom().isEmpty()) {
            json.writeArrayFieldStart(PREFIX + "derivedFrom");
            for (String origin : item.getDerivedFrom()) {
                json.writeString(origin);
            }
            json.writeEndArray();
        }
        tag("decision", item.getDecision());
        text("reason", item.getReason());
        json.writeEndObject();
    }

    private void extras(Frame frame) throws IOException {
        if (!frame.getExtras().isEmpty()) {
            json.writeArrayFieldStart(PREFIX + "extra");
            for (Extra extra : frame.getExtras()) {
                json.writeStartObject();
                text("name", extra.getName());
                text("value", extra.getValue());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void tag(String name, Enum<?> tag) throws IOException {
        text(name, tag == null ? null : tag.name());
    }

    private void text(String name, String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            json.writeStringField(PREFIX + name, value);
        }
    }

    private void references(String name, List<? extends Item> items) throws IOException {
        List<String> iris =
                items.stream().map(this::iri).filter(Objects::nonNull).toList();
        if (!iris.isEmpty()) {
            json.writeArrayFieldStart(PREFIX + name);
            for (String iri : iris) {
                json.writeStartObject();
                json.writeStringField("id", iri);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void reference(String name, String iri) throws IOException {
        if (iri != null) {
            json.writeObjectFieldStart(PREFIX + name);
            json.writeStringField("id", iri);
            json.writeEndObject();
        }
    }

    private String iri(Item item) {
        return item == null ? null : Iris.item(exported.article().getId(), item.getId());
    }
}
