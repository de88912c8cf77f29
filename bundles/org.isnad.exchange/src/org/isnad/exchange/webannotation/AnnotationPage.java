package org.isnad.exchange.webannotation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.isnad.core.project.OpenLayer;
import org.isnad.exchange.ExportedArticle;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.tcas.Annotation;

/** The annotations of one article; what has no place in the text has none. */
final class AnnotationPage {

    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    /** Of the vocabulary of the scheme. */
    static final String NAMESPACE = "http://isnad.org/ns#";

    private final JsonGenerator json;
    private final ExportedArticle exported;
    private final Selections selections;
    private final Bodies bodies;
    private int written;

    AnnotationPage(JsonGenerator json, ExportedArticle exported) {
        this.json = json;
        this.exported = exported;
        this.selections = new Selections(json, exported);
        this.bodies = new Bodies(json, exported, selections);
    }

    /** Writes the page; returns the number of annotations. */
    int write() throws IOException {
        json.writeStartObject();
        context(json);
        json.writeStringField("id", Iris.file(exported.article().getId() + ".jsonld"));
        json.writeStringField("type", "AnnotationPage");
        json.writeArrayFieldStart("items");
        if (exported.layer().isPresent()) {
            items(exported.layer().get());
        }
        json.writeEndArray();
        json.writeEndObject();
        return written;
    }

    /** The context of all files: that of the W3C, and our prefix. */
    static void context(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("@context");
        json.writeString(CONTEXT);
        json.writeStartObject();
        json.writeStringField("isnad", NAMESPACE);
        json.writeEndObject();
        json.writeEndArray();
    }

    private void items(OpenLayer layer) throws IOException {
        for (ActorMention mention : layer.mentions()) {
            if (begin(mention, "identifying", List.of(mention))) {
                bodies.write(mention);
                end(List.of(mention));
            }
        }
        for (Quote quote : layer.quotes()) {
            if (begin(quote, "classifying", List.of(quote))) {
                bodies.write(quote);
                end(List.of(quote));
            }
        }
        for (Statement statement : layer.statements()) {
            List<? extends Annotation> place = orElse(statement.getContent(), statement.getCue());
            if (begin(statement, "describing", place)) {
                bodies.write(statement);
                end(place);
            }
        }
        for (Stance stance : layer.stances()) {
            List<? extends Annotation> place = orElse(stance.getEvidence(), stance.getTargetSpans());
            if (begin(stance, "assessing", place)) {
                bodies.write(stance);
                end(place);
            }
        }
    }

    private List<? extends Annotation> orElse(List<? extends Annotation> first, List<? extends Annotation> second) {
        return first.stream().anyMatch(exported::isSound) ? first : second;
    }

    private boolean begin(Item item, String motivation, List<? extends Annotation> place) throws IOException {
        if (place.stream().noneMatch(exported::isSound)) {
            return false;
        }
        json.writeStartObject();
        json.writeStringField("id", Iris.item(exported.article().getId(), item.getId()));
        json.writeStringField("type", "Annotation");
        json.writeStringField("motivation", motivation);
        if (item.getCreated() != null) {
            json.writeStringField("created", item.getCreated());
        }
        if (item.getModified() != null) {
            json.writeStringField("modified", item.getModified());
        }
        json.writeObjectFieldStart("creator");
        json.writeStringField("type", "Person");
        json.writeStringField("nickname", exported.layer().orElseThrow().annotator());
        json.writeEndObject();
        json.writeFieldName("body");
        return true;
    }

    private void end(List<? extends Annotation> place) throws IOException {
        selections.write("target", place);
        json.writeEndObject();
        written++;
    }
}
