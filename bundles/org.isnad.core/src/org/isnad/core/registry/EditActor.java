package org.isnad.core.registry;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.core.CoreMessages;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.Plan;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.CorpusPackage.Literals;
import org.isnad.model.corpus.Role;

/** Gives an actor all the values of a draft, roles included, in one step; its identifier stays. */
public final class EditActor extends Edit {

    private final Project project;
    private final Actor actor;
    private final Actor draft;

    /** @param draft in no corpus; its members are actors of the corpus */
    public EditActor(Project project, Actor actor, Actor draft) {
        this.project = project;
        this.actor = actor;
        this.draft = draft;
    }

    @Override
    public String label() {
        return CoreMessages.text("edit.edit-actor", MergeActors.name(actor));
    }

    @Override
    protected void plan(Plan plan) {
        if (actor.eContainer() != project.corpus()) {
            plan.refuse("edit.gone");
        } else if (draft.getLabel() == null || draft.getLabel().isBlank()) {
            plan.refuse("edit.label");
        } else if (Collectives.isLoop(actor, draft.getMembers())) {
            plan.refuse("registry.member-loop", MergeActors.name(actor));
        } else {
            for (EStructuralFeature feature : actor.eClass().getEAllStructuralFeatures()) {
                planFeature(plan, feature);
            }
        }
    }

    private void planFeature(Plan plan, EStructuralFeature feature) {
        if (feature == Literals.ACTOR__ROLES) {
            planRoles(plan);
        } else if (feature.isMany()) {
            plan.set(actor, feature, List.copyOf((List<?>) draft.eGet(feature)));
        } else if (!(feature instanceof EAttribute attribute && attribute.isID())) {
            plan.set(actor, feature, draft.eIsSet(feature) ? draft.eGet(feature) : null);
        }
    }

    /** As a whole where anything differs, for roles have no identity of their own. */
    private void planRoles(Plan plan) {
        if (!EcoreUtil.equals(actor.getRoles(), draft.getRoles())) {
            List.copyOf(actor.getRoles()).forEach(role -> plan.removeFrom(actor, Literals.ACTOR__ROLES, role));
            for (Role role : draft.getRoles()) {
                plan.addTo(actor, Literals.ACTOR__ROLES, EcoreUtil.copy(role));
            }
        }
    }
}
