package org.isnad.exchange.jsonl;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.Issue;

/** Actors and issues of a corpus by their ids. */
final class Registry {

    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Issue> issues = new HashMap<>();

    Registry(Corpus corpus) {
        corpus.getActors().forEach(actor -> actors.putIfAbsent(actor.getId(), actor));
        corpus.getIssues().forEach(issue -> issues.putIfAbsent(issue.getId(), issue));
    }

    Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /** The label, or the id where the actor is unknown; "" for none. */
    String actorLabel(String id) {
        return actor(id).map(Actor::getLabel).orElse(Values.orEmpty(id));
    }

    /** The label, or the id where the issue is unknown; "" for none. */
    String issueLabel(String id) {
        return Optional.ofNullable(issues.get(id)).map(Issue::getLabel).orElse(Values.orEmpty(id));
    }
}
