package org.isnad.core.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.Issue;
import org.isnad.text.Folding;

/**
 * Actors and issues of a corpus as the checks of its layers ask for them: each index is built when first asked for and serves
 * every layer that is checked with this, so it is to be made anew after the registry has changed. Used by one thread.
 */
public final class CheckedRegistry {

    private final Corpus corpus;
    private Map<String, Actor> actors;
    private Map<String, Issue> issues;
    private Set<String> nameWords;

    public CheckedRegistry(Corpus corpus) {
        this.corpus = corpus;
    }

    Corpus corpus() {
        return corpus;
    }

    Optional<Actor> actor(String id) {
        if (actors == null) {
            actors = new HashMap<>();
            corpus.getActors().forEach(actor -> actors.putIfAbsent(actor.getId(), actor));
        }
        return Optional.ofNullable(actors.get(id));
    }

    Optional<Issue> issue(String id) {
        if (issues == null) {
            issues = new HashMap<>();
            corpus.getIssues().forEach(issue -> issues.putIfAbsent(issue.getId(), issue));
        }
        return Optional.ofNullable(issues.get(id));
    }

    /** The words of labels and aliases of all actors, folded. */
    Set<String> nameWords() {
        if (nameWords == null) {
            nameWords = corpus.getActors().stream()
                    .flatMap(actor -> Stream.concat(Stream.of(actor.getLabel()), actor.getAliases().stream()))
                    .filter(Objects::nonNull)
                    .flatMap(name -> Stream.of(Folding.key(name).split(" ")))
                    .collect(Collectors.toSet());
        }
        return nameWords;
    }
}
