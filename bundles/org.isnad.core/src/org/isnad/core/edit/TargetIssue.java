package org.isnad.core.edit;

import org.isnad.core.CoreMessages;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.corpus.Issue;

/**
 * Makes an issue the target of a stance in place of what it was; one that is not in the corpus yet is added in the same
 * step. Words that were the target go where nothing else uses them.
 */
public final class TargetIssue extends Edit {

    private final OpenLayer layer;
    private final Stance stance;
    private final Issue issue;

    public TargetIssue(OpenLayer layer, Stance stance, Issue issue) {
        this.layer = layer;
        this.stance = stance;
        this.issue = issue;
    }

    @Override
    public String label() {
        return CoreMessages.text("edit.target-issue", Labels.of(issue));
    }

    @Override
    protected void plan(Plan plan) {
        if (!Belonging.accept(plan, layer, stance) || !Registry.accept(plan, issue)) {
            return;
        }
        plan.set(stance, Literals.STANCE__TARGET_KIND, TargetKind.ISSUE);
        plan.set(stance, Literals.STANCE__TARGET_ISSUE, issue.getId());
        plan.set(stance, Literals.STANCE__TARGET_ACTOR, null);
        plan.set(stance, Literals.STANCE__TARGET_STATEMENT, null);
        plan.set(stance, Literals.STANCE__TARGET_SPANS, null);
        References.unusedWithout(stance, stance.getTargetSpans(), layer.resource())
                .forEach(span -> plan.remove(layer, span));
        if (!plan.isEmpty()) {
            plan.touch(stance);
        }
    }
}
