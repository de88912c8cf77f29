package org.isnad.core.suggest;

import java.util.List;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;

/** Tells what of the proposals an annotator's layer has already, or has decided otherwise. */
final class Presence {

    private final OpenLayer layer;

    Presence(OpenLayer layer) {
        this.layer = layer;
    }

    /** Whether the annotator has spoken on the place of a proposal, so that it is of no use any more. */
    boolean has(Item item) {
        if (item instanceof ActorMention mention) {
            return layer.in(mention.getBegin(), mention.getEnd(), ActorMention.class).stream()
                    .anyMatch(other -> settles(other, mention));
        }
        if (item instanceof Quote quote) {
            return layer.in(quote.getBegin(), quote.getEnd(), Quote.class).stream()
                    .anyMatch(other -> isSame(other, quote) || crosses(other, quote));
        }
        if (item instanceof Statement statement) {
            return layer.statements().stream().anyMatch(other -> isSame(other, statement));
        }
        return item instanceof Stance stance && layer.stances().stream().anyMatch(other -> isSame(other, stance));
    }

    private static boolean settles(ActorMention other, ActorMention mention) {
        boolean inside = other.getBegin() <= mention.getBegin() && mention.getEnd() <= other.getEnd();
        boolean oneActor = mention.getActor() != null && mention.getActor().equals(other.getActor());
        return isSame(other, mention) || crosses(other, mention) || inside && oneActor;
    }

    private static boolean isSame(Span one, Span other) {
        return one.getBegin() == other.getBegin() && one.getEnd() == other.getEnd();
    }

    private static boolean crosses(Span one, Span other) {
        return one.getBegin() < other.getBegin() && other.getBegin() < one.getEnd() && one.getEnd() < other.getEnd()
                || other.getBegin() < one.getBegin()
                        && one.getBegin() < other.getEnd()
                        && other.getEnd() < one.getEnd();
    }

    private static boolean isSame(Statement one, Statement other) {
        boolean cues = one.getCue().isEmpty() && other.getCue().isEmpty() || overlap(one.getCue(), other.getCue());
        boolean contents = one.getContent().isEmpty()
                || other.getContent().isEmpty()
                || overlap(one.getContent(), other.getContent());
        return cues && contents;
    }

    private static boolean isSame(Stance one, Stance other) {
        return one.getHolder() != null
                && one.getHolder().equals(other.getHolder())
                && one.getTargetKind() == other.getTargetKind()
                && overlap(one.getEvidence(), other.getEvidence());
    }

    private static boolean overlap(List<Fragment> some, List<Fragment> others) {
        return some.stream().anyMatch(one -> others.stream()
                .anyMatch(other -> one.getBegin() < other.getEnd() && other.getBegin() < one.getEnd()));
    }
}
