package org.isnad.core.edit;

import java.util.List;
import org.isnad.core.CoreMessages;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Attribution;
import org.isnad.model.annotation.Expression;
import org.isnad.model.annotation.Modality;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.StanceType;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.corpus.Issue;
import org.isnad.text.TextRange;

/**
 * Marks what somebody holds of something; as a position, explicit, certain. The attribution follows from the basis: first
 * hand where the holder is a source of it and nobody relays it as a parent, second hand from other statements, narrated
 * without one.
 */
public final class MarkStance extends Edit {

    private final OpenLayer layer;
    private final StanceInput input;
    private final Issue issue;
    private Stance stance;

    /** Refused without holder, fitting target, polarity, or evidence where there is no basis to take it from. */
    public MarkStance(OpenLayer layer, StanceInput input) {
        this(layer, input, null);
    }

    private MarkStance(OpenLayer layer, StanceInput input, Issue issue) {
        this.layer = layer;
        this.input = input;
        this.issue = issue;
    }

    /**
     * A stance on an issue, which takes the place of the input's target; one that is not in the corpus yet is added in the
     * same step and gets its id then.
     */
    public static MarkStance withNewIssue(OpenLayer layer, StanceInput input, Issue issue) {
        return new MarkStance(layer, input, issue);
    }

    /** The stance, once run. */
    public Stance stance() {
        return stance;
    }

    @Override
    public String label() {
        return CoreMessages.text("edit.mark-stance");
    }

    @Override
    protected void plan(Plan plan) {
        List<TextRange> evidence = evidence();
        require(plan, input.holder() != null, "edit.holder");
        require(plan, input.polarity() != null, "edit.polarity");
        require(plan, hasTarget(), "edit.target");
        require(plan, !evidence.isEmpty(), "edit.evidence");
        boolean accepted = Ranges.accept(plan, layer, evidence)
                && Ranges.accept(plan, layer, input.targetSpans())
                && Belonging.accept(plan, layer, input.holderMention())
                && Belonging.accept(plan, layer, input.targetStatement())
                && Belonging.accept(plan, layer, input.basis())
                && (issue == null || plan.isRefused() || Registry.accept(plan, issue));
        if (!accepted || plan.isRefused()) {
            return;
        }
        Stance fresh = AnnotationFactory.eINSTANCE.createStance();
        fresh.setHolder(input.holder());
        fresh.setHolderMention(input.holderMention());
        target(plan, fresh);
        fresh.setPolarity(input.polarity());
        boolean hasDirection = input.polarity() == Polarity.FAVOR || input.polarity() == Polarity.AGAINST;
        fresh.setIntensity(hasDirection ? input.intensity() : null);
        fresh.setStanceType(StanceType.POSITION);
        fresh.setExpression(Expression.EXPLICIT);
        fresh.setModality(Modality.CERTAIN);
        fresh.setAttribution(attribution());
        fresh.setBasis(input.basis());
        fresh.getEvidence().addAll(Ranges.fragments(plan, layer, evidence));
        plan.add(layer, fresh);
        stance = fresh;
    }

    private static void require(Plan plan, boolean condition, String otherwise) {
        if (!condition) {
            plan.refuse(otherwise);
        }
    }

    private List<TextRange> evidence() {
        if (!input.evidence().isEmpty() || input.basis() == null) {
            return input.evidence();
        }
        return input.basis().getContent().stream().map(Ranges::of).toList();
    }

    private boolean hasTarget() {
        if (issue != null) {
            return true;
        }
        if (input.targetKind() == null) {
            return false;
        }
        return switch (input.targetKind()) {
            case ACTOR -> input.targetActor() != null;
            case ISSUE -> input.targetIssue() != null;
            case STATEMENT -> input.targetStatement() != null;
            case EVENT, PROPOSITION -> !input.targetSpans().isEmpty();
        };
    }

    private void target(Plan plan, Stance fresh) {
        TargetKind kind = issue == null ? input.targetKind() : TargetKind.ISSUE;
        fresh.setTargetKind(kind);
        switch (kind) {
            case ACTOR -> fresh.setTargetActor(input.targetActor());
            case ISSUE -> fresh.setTargetIssue(issue == null ? input.targetIssue() : issue.getId());
            case STATEMENT -> fresh.setTargetStatement(input.targetStatement());
            case EVENT, PROPOSITION ->
                fresh.getTargetSpans().addAll(Ranges.fragments(plan, layer, input.targetSpans()));
        }
    }

    private Attribution attribution() {
        Statement basis = input.basis();
        if (basis == null) {
            return Attribution.NARRATED;
        }
        boolean speaks =
                basis.getSources().stream().anyMatch(m -> input.holder().equals(m.getActor()));
        return speaks && basis.getParent() == null ? Attribution.FIRST_HAND : Attribution.SECOND_HAND;
    }
}
