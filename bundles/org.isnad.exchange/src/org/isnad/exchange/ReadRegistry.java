package org.isnad.exchange;

import java.util.List;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Issue;

/** Actors and issues that came with an article; objects of nobody, to be copied. */
public record ReadRegistry(List<Actor> actors, List<Issue> issues) {

    /** Nobody and nothing. */
    public static final ReadRegistry NONE = new ReadRegistry(List.of(), List.of());

    public ReadRegistry {
        actors = List.copyOf(actors);
        issues = List.copyOf(issues);
    }
}
