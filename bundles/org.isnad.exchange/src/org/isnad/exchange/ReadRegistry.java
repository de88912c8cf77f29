package org.isnad.exchange;

import java.util.List;
import java.util.Map;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Issue;

/**
 * Actors and issues that came with an article; objects of nobody, to be copied.
 *
 * @param details of the articles of which something is told, by their ids
 */
public record ReadRegistry(List<Actor> actors, List<Issue> issues, Map<String, ArticleDetails> details) {

    /** Nobody and nothing. */
    public static final ReadRegistry NONE = new ReadRegistry(List.of(), List.of());

    /** Nothing is told of articles. */
    public ReadRegistry(List<Actor> actors, List<Issue> issues) {
        this(actors, issues, Map.of());
    }

    public ReadRegistry {
        actors = List.copyOf(actors);
        issues = List.copyOf(issues);
        details = Map.copyOf(details);
    }

    /** Whether there is neither an actor nor an issue. */
    public boolean isEmpty() {
        return actors.isEmpty() && issues.isEmpty();
    }

    /** What is told of an article. */
    public ArticleDetails details(String article) {
        return details.getOrDefault(article, ArticleDetails.NONE);
    }
}
