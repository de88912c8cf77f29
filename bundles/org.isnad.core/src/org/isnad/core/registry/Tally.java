package org.isnad.core.registry;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.isnad.core.registry.LayerFacts.Held;
import org.isnad.core.registry.LayerFacts.Mentioned;
import org.isnad.core.registry.LayerFacts.Said;
import org.isnad.model.annotation.Polarity;

/** How often actors and issues are named in some layers. */
public final class Tally {

    /** @param statements of which the actor is a source; held and toward count stances */
    public record ActorCount(int mentions, int statements, int held, int toward) {

        static final ActorCount NONE = new ActorCount(0, 0, 0, 0);

        ActorCount plus(ActorCount other) {
            return new ActorCount(
                    mentions + other.mentions, statements + other.statements, held + other.held, toward + other.toward);
        }

        public int all() {
            return mentions + held + toward;
        }
    }

    /** Stances toward an issue; neutral counts those too whose holder refuses to say or whose polarity is not set. */
    public record IssueCount(int favor, int against, int neutral) {

        public static final IssueCount NONE = new IssueCount(0, 0, 0);

        public IssueCount plus(IssueCount other) {
            return new IssueCount(favor + other.favor, against + other.against, neutral + other.neutral);
        }

        public int all() {
            return favor + against + neutral;
        }
    }

    private static final ActorCount MENTION = new ActorCount(1, 0, 0, 0);
    private static final ActorCount STATEMENT = new ActorCount(0, 1, 0, 0);
    private static final ActorCount HELD = new ActorCount(0, 0, 1, 0);
    private static final ActorCount TOWARD = new ActorCount(0, 0, 0, 1);

    private final Map<String, ActorCount> actors = new HashMap<>();
    private final Map<String, IssueCount> issues = new HashMap<>();

    public ActorCount actor(String id) {
        return actors.getOrDefault(id, ActorCount.NONE);
    }

    public IssueCount issue(String id) {
        return issues.getOrDefault(id, IssueCount.NONE);
    }

    void add(LayerFacts facts) {
        for (Mentioned mention : facts.mentions()) {
            count(mention.actor(), MENTION);
        }
        for (Said statement : facts.statements()) {
            statement.sources().forEach(source -> count(source, STATEMENT));
        }
        for (Held stance : facts.stances()) {
            count(stance.holder(), HELD);
            count(stance.targetActor(), TOWARD);
            if (stance.targetIssue() != null) {
                change(issues, stance.targetIssue(), IssueCount.NONE, count -> count.plus(one(stance.polarity())));
            }
        }
    }

    void add(Tally other) {
        other.actors.forEach(this::count);
        other.issues.forEach((id, more) -> change(issues, id, IssueCount.NONE, count -> count.plus(more)));
    }

    private void count(String actor, ActorCount more) {
        if (actor != null) {
            change(actors, actor, ActorCount.NONE, count -> count.plus(more));
        }
    }

    private static IssueCount one(Polarity polarity) {
        if (polarity == Polarity.FAVOR) {
            return new IssueCount(1, 0, 0);
        }
        return polarity == Polarity.AGAINST ? new IssueCount(0, 1, 0) : new IssueCount(0, 0, 1);
    }

    private static <T> void change(Map<String, T> counts, String id, T none, UnaryOperator<T> change) {
        counts.put(id, change.apply(counts.getOrDefault(id, none)));
    }
}
