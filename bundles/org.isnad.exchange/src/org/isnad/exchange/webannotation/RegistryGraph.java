package org.isnad.exchange.webannotation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.Issue;

/** The actors and issues as a graph. */
final class RegistryGraph {

    private RegistryGraph() {}

    static void write(JsonGenerator json, Corpus corpus) throws IOException {
        json.writeStartObject();
        AnnotationPage.context(json);
        json.writeArrayFieldStart("@graph");
        for (Actor actor : corpus.getActors()) {
            json.writeStartObject();
            json.writeStringField("id", Iris.actor(actor.getId()));
            json.writeStringField("type", "isnad:Actor");
            text(json, "label", actor.getLabel());
            text(json, "labelEn", actor.getLabelEn());
            text(json, "actorType", actor.getType());
            text(json, "anonymity", actor.getAnonymity());
            text(json, "wikidata", actor.getWikidata());
            text(json, "note", actor.getNote());
            texts(json, "alias", actor.getAliases());
            references(
                    json,
                    "member",
                    actor.getMembers().stream()
                            .map(member -> Iris.actor(member.getId()))
                            .toList());
            json.writeEndObject();
        }
        for (Issue issue : corpus.getIssues()) {
            json.writeStartObject();
            json.writeStringField("id", Iris.issue(issue.getId()));
            json.writeStringField("type", "isnad:Issue");
            text(json, "label", issue.getLabel());
            text(json, "labelEn", issue.getLabelEn());
            text(json, "definition", issue.getDefinition());
            Issue wider = issue.getParent();
            references(json, "wider", wider == null ? List.of() : List.of(Iris.issue(wider.getId())));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, Object value) throws IOException {
        if (value != null && !value.toString().isEmpty()) {
            json.writeStringField("isnad:" + name, value.toString());
        }
    }

    private static void texts(JsonGenerator json, String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart("isnad:" + name);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
    }

    private static void references(JsonGenerator json, String name, List<String> iris) throws IOException {
        if (!iris.isEmpty()) {
            json.writeArrayFieldStart("isnad:" + name);
            for (String iri : iris) {
                json.writeStartObject();
                json.writeStringField("id", iri);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }
}
