package org.isnad.exchange.spans;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.Issue;

/** The tags of items by the names that {@link TagNames} lists; what is unset is left out. */
final class ItemTags {

    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Issue> issues = new HashMap<>();

    ItemTags(Corpus corpus) {
        corpus.getActors().forEach(actor -> actors.putIfAbsent(actor.getId(), actor));
        corpus.getIssues().forEach(issue -> issues.putIfAbsent(issue.getId(), issue));
    }

    Map<String, String> of(ActorMention mention) {
        Map<String, String> tags = new LinkedHashMap<>();
        put(tags, "mention_type", mention.getMentionType());
        put(tags, "source_form", mention.getSourceForm());
        put(tags, "actor", mention.getActor());
        Actor actor = actors.get(mention.getActor());
        if (actor != null) {
            put(tags, "actor_label", actor.getLabel());
            put(tags, "actor_type", actor.getType());
        }
        return tags;
    }

    static Map<String, String> of(Quote quote) {
        Map<String, String> tags = new LinkedHashMap<>();
        put(tags, "function", quote.getFunction());
        return tags;
    }

    static Map<String, String> of(Statement statement) {
        Map<String, String> tags = new LinkedHashMap<>();
        put(tags, "report_type", statement.getReportType());
        put(tags, "medium", statement.getMedium());
        put(tags, "speech_act", statement.getSpeechAct());
        put(tags, "event_status", statement.getEventStatus());
        return tags;
    }

    Map<String, String> of(Stance stance) {
        Map<String, String> tags = new LinkedHashMap<>();
        put(tags, "polarity", stance.getPolarity());
        put(tags, "intensity", stance.getIntensity());
        put(tags, "stance_type", stance.getStanceType());
        put(tags, "expression", stance.getExpression());
        put(tags, "modality", stance.getModality());
        put(tags, "attribution", stance.getAttribution());
        put(tags, "target_kind", stance.getTargetKind());
        put(tags, "holder", stance.getHolder());
        put(tags, "holder_label", actorLabel(stance.getHolder()));
        if (stance.getTargetActor() != null) {
            put(tags, "target", stance.getTargetActor());
            put(tags, "target_label", actorLabel(stance.getTargetActor()));
        } else if (stance.getTargetIssue() != null) {
            Issue issue = issues.get(stance.getTargetIssue());
            put(tags, "target", stance.getTargetIssue());
            put(tags, "target_label", issue == null ? null : issue.getLabel());
        }
        return tags;
    }

    private String actorLabel(String id) {
        Actor actor = actors.get(id);
        return actor == null ? null : actor.getLabel();
    }

    private static void put(Map<String, String> tags, String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            tags.put(name, value.toString());
        }
    }
}
