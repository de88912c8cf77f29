package org.isnad.exchange.jsonl;

import static org.isnad.exchange.jsonl.Values.orEmpty;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.isnad.exchange.ExportedArticle;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.corpus.Actor;

/** {@code mentions.jsonl}: one row a mention, with what the registry says of its actor. */
final class MentionRows {

    private final Registry registry;
    private final JsonlFile file;

    MentionRows(Registry registry, JsonlFile file) {
        this.registry = registry;
        this.file = file;
    }

    void write(ExportedArticle exported, Values values) throws IOException {
        for (ActorMention mention : exported.spans(ActorMention.class)) {
            JsonGenerator json = file.begin();
            json.writeStringField("id", values.id(mention));
            json.writeStringField("doc_id", orEmpty(exported.article().getId()));
            json.writeStringField("split", exported.placement().split());
            values.range(json, mention);
            json.writeStringField("text", values.text(mention));
            json.writeStringField("mention_type", orEmpty(mention.getMentionType()));
            actor(json, mention.getActor());
            file.end();
        }
    }

    private void actor(JsonGenerator json, String id) throws IOException {
        Optional<Actor> actor = registry.actor(id);
        List<String> members = actor.stream()
                .flatMap(whole -> whole.getMembers().stream())
                .map(member -> orEmpty(member.getId()))
                .toList();
        json.writeStringField("actor_id", orEmpty(id));
        json.writeStringField("actor_label", registry.actorLabel(id));
        json.writeStringField("actor_type", orEmpty(actor.map(Actor::getType).orElse(null)));
        json.writeStringField(
                "anonymity", orEmpty(actor.map(Actor::getAnonymity).orElse(null)));
        json.writeBooleanField("collective", !members.isEmpty());
        json.writeArrayFieldStart("members");
        for (String member : members) {
            json.writeString(member);
        }
        json.writeEndArray();
    }
}
