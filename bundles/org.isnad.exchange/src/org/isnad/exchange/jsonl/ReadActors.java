package org.isnad.exchange.jsonl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.exchange.ReadRegistry;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.corpus.Anonymity;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.Issue;

/** The actors and issues that the rows of a dataset name, by their ids; the first row that tells of one is believed. */
final class ReadActors {

    private final Map<String, Actor> actors = new TreeMap<>();
    private final Map<String, Issue> issues = new TreeMap<>();
    private final Map<Actor, List<String>> members = new HashMap<>();

    /** What a mention says of its actor. */
    void mention(Row row) {
        ActorType type = row.tag("actor_type", ActorType.class).orElse(null);
        Anonymity anonymity = row.tag("anonymity", Anonymity.class).orElse(null);
        List<String> collective = row.texts("members");
        if (row.flag("collective") == collective.isEmpty()) {
            row.violation("jsonl.derived", "collective", "collective");
        }
        String id = row.text("actor_id");
        String label = row.text("actor_label");
        if (id.isEmpty()) {
            return;
        }
        Actor actor = actor(id, label);
        if (members.putIfAbsent(actor, collective) == null) {
            actor.setType(type);
            actor.setAnonymity(anonymity);
        }
    }

    /** An actor, with its id for a label where none is told. */
    Actor actor(String id, String label) {
        Actor actor = actors.computeIfAbsent(id, key -> {
            Actor made = CorpusFactory.eINSTANCE.createActor();
            made.setId(key);
            made.setLabel(key);
            return made;
        });
        if (!label.isEmpty() && actor.getLabel().equals(id)) {
            actor.setLabel(label);
        }
        return actor;
    }

    void issue(String id, String label) {
        issues.computeIfAbsent(id, key -> {
            Issue made = CorpusFactory.eINSTANCE.createIssue();
            made.setId(key);
            made.setLabel(label.isEmpty() ? key : label);
            return made;
        });
    }

    /** All of them; collectives know their members. */
    ReadRegistry registry() {
        Map.copyOf(members)
                .forEach((actor, ids) -> ids.forEach(id -> {
                    Actor member = actor(id, "");
                    if (member != actor && !actor.getMembers().contains(member)) {
                        actor.getMembers().add(member);
                    }
                }));
        return new ReadRegistry(List.copyOf(actors.values()), List.copyOf(issues.values()));
    }
}
