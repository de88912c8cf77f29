package org.isnad.core.edit;

import java.util.List;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;
import org.isnad.text.TextRange;

/**
 * What a new stance says; of the targets only the one that fits the kind is stored.
 *
 * @param holder id of an actor
 * @param holderMention or null
 * @param targetActor id of an actor, for ACTOR
 * @param targetIssue id of an issue, for ISSUE
 * @param targetStatement for STATEMENT
 * @param targetSpans for EVENT and PROPOSITION
 * @param intensity not stored with NEUTRAL and NONE
 * @param basis the statement that the stance is read from, or null
 * @param evidence where it is read; empty means the content of the basis
 */
public record StanceInput(
        String holder,
        ActorMention holderMention,
        TargetKind targetKind,
        String targetActor,
        String targetIssue,
        Statement targetStatement,
        List<TextRange> targetSpans,
        Polarity polarity,
        Intensity intensity,
        Statement basis,
        List<TextRange> evidence) {

    public StanceInput {
        targetSpans = targetSpans == null ? List.of() : List.copyOf(targetSpans);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
