package org.isnad.review.reading;

import java.util.List;
import java.util.Map;
import org.isnad.model.annotation.Attribution;
import org.isnad.model.annotation.Expression;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.Modality;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.StanceType;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.annotation.UnitKind;
import org.isnad.text.TextRange;

/**
 * A stance of a holder toward a target; tags are null where not set.
 *
 * @param holder identifier of the actor, "" where not set
 * @param holderMention null where not set
 * @param targetActor identifier of an actor, or null
 * @param targetIssue identifier of an issue, or null
 * @param targetStatement identifier of a statement of the same layer, or null
 * @param targetSpans in text order
 * @param basis identifier of a statement of the same layer, or null
 * @param evidence in text order
 * @param extras values of the features of the project, by name in natural order
 */
public record StanceReading(
        String id,
        String holder,
        MentionReading holderMention,
        TargetKind targetKind,
        String targetActor,
        String targetIssue,
        String targetStatement,
        List<TextRange> targetSpans,
        Polarity polarity,
        Intensity intensity,
        StanceType stanceType,
        Expression expression,
        Modality modality,
        Attribution attribution,
        String basis,
        List<TextRange> evidence,
        Map<String, String> extras)
        implements Reading {

    public StanceReading {
        holder = holder == null ? "" : holder;
        targetSpans = Extents.sorted(targetSpans);
        evidence = Extents.sorted(evidence);
        extras = Extents.sorted(extras);
    }

    @Override
    public UnitKind kind() {
        return UnitKind.STANCE;
    }

    /** What shows it: evidence, else the words of its target, else its holder. */
    @Override
    public List<TextRange> extent() {
        if (!evidence.isEmpty()) {
            return Extents.union(evidence, List.of());
        }
        if (!targetSpans.isEmpty() || holderMention == null) {
            return Extents.union(targetSpans, List.of());
        }
        return List.of(holderMention.range());
    }

    /** Whether polarity and intensity give a number: neutral does, a refusal to say does not, nor does a side without intensity. */
    public boolean hasScore() {
        boolean takesSide = polarity == Polarity.FAVOR || polarity == Polarity.AGAINST;
        return polarity == Polarity.NEUTRAL || takesSide && intensity != null;
    }

    /** −3 strongly against to +3 strongly in favour; 0 for neutral, and where {@link #hasScore()} says there is none. */
    public int score() {
        if (!hasScore() || polarity == Polarity.NEUTRAL) {
            return 0;
        }
        int strength = intensity.ordinal() + 1;
        return polarity == Polarity.FAVOR ? strength : -strength;
    }

    @Override
    public String print() {
        return new Print("stance")
                .add(holder)
                .addMentions(holderMention == null ? List.of() : List.of(holderMention))
                .add(targetKind)
                .add(targetActor)
                .add(targetIssue)
                .add(targetStatement)
                .add(targetSpans)
                .add(polarity)
                .add(intensity)
                .add(stanceType)
                .add(expression)
                .add(modality)
                .add(attribution)
                .add(basis)
                .add(evidence)
                .add(extras)
                .text();
    }
}
