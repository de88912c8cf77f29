package org.isnad.exchange.jsonl;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.Issue;

/** Actors and issues of a corpus by their ids. */
final class Registry {

    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Issue> issues = new HashMap<>();

    private final Predicate<String> shown;

    Registry(Corpus corpus) {
        this(corpus, label -> true);
    }

    /** @param shown whether a label may be written; otherwise "" stands for it */
    Registry(Corpus corpus, Predicate<String> shown) {
        this.shown = shown;
        corpus.getActors().forEach(actor -> actors.putIfAbsent(actor.getId(), actor));
        corpus.getIssues().forEach(issue -> issues.putIfAbsent(issue.getId(), issue));
    }

    Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /** The label, or the id where the actor is unknown; "" for none. */
    String actorLabel(String id) {
        return shown(actor(id).map(Actor::getLabel).orElse(Values.orEmpty(id)));
    }

    /** The label, or the id where the issue is unknown; "" for none. */
    String issueLabel(String id) {
        return shown(Optional.ofNullable(issues.get(id)).map(Issue::getLabel).orElse(Values.orEmpty(id)));
    }

    private String shown(String label) {
        return shown.test(label) ? label : "";
    }
}
