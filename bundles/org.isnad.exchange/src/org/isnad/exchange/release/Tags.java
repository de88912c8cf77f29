package org.isnad.exchange.release;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.Zone;
import org.isnad.model.corpus.Actor;

/** Counts the tags of gold by the column of the data in which they stand. */
final class Tags {

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    void count(EObject object) {
        if (object instanceof Zone zone) {
            add("zone", zone.getKind());
        } else if (object instanceof ActorMention mention) {
            add("mention_type", mention.getMentionType());
        } else if (object instanceof Statement statement) {
            add("report_type", statement.getReportType());
            add("speech_act", statement.getSpeechAct());
            add("event_status", statement.getEventStatus());
            add("medium", statement.getMedium());
        } else if (object instanceof Stance stance) {
            count(stance);
        }
    }

    private void count(Stance stance) {
        add("label", stance.getPolarity());
        add("intensity", stance.getIntensity());
        add("target_kind", stance.getTargetKind());
        add("stance_type", stance.getStanceType());
        add("expression", stance.getExpression());
        add("modality", stance.getModality());
        add("attribution", stance.getAttribution());
    }

    /** An actor that a mention of gold names. */
    void mentioned(Actor actor) {
        add("actor_type", actor.getType());
        add("anonymity", actor.getAnonymity());
    }

    private void add(String column, Object tag) {
        counts.computeIfAbsent(column, key -> new TreeMap<>())
                .merge(tag == null ? "" : tag.toString(), 1, Integer::sum);
    }

    Map<String, Map<String, Integer>> counts() {
        return counts;
    }
}
