package org.isnad.core.edit;

import org.isnad.core.CoreMessages;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.CorpusPackage.Literals;

/** Removes an actor, also from collectives; refused with the count where a layer, open or on disk, names it. */
public final class RemoveActor extends Edit {

    private final Project project;
    private final Actor actor;

    public RemoveActor(Project project, Actor actor) {
        this.project = project;
        this.actor = actor;
    }

    @Override
    public String label() {
        return CoreMessages.text("edit.remove-actor", Labels.of(actor));
    }

    @Override
    protected void plan(Plan plan) {
        if (actor.eContainer() != project.corpus()) {
            plan.refuse("edit.gone");
            return;
        }
        int uses = project.uses(actor.getId());
        if (uses > 0) {
            plan.refuse("edit.actor-used", Labels.of(actor), uses);
            return;
        }
        for (Actor other : project.corpus().getActors()) {
            if (other.getMembers().contains(actor)) {
                plan.removeFrom(other, Literals.ACTOR__MEMBERS, actor);
            }
        }
        plan.removeFrom(project.corpus(), Literals.CORPUS__ACTORS, actor);
    }
}
