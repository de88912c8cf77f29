package org.isnad.core.registry;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.core.CoreMessages;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.Plan;
import org.isnad.core.edit.Registry;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.registry.MentionPlace.Role;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.corpus.Actor;

/**
 * Gives chosen places of an actor to another one, new or known: mentions, and with them the stances that lean on them (held by
 * the mention, or resting on a statement all of whose sources of that actor move); stances also when chosen themselves. Layers
 * are opened, and the edit refused, as by {@link MergeActors}.
 */
public final class SplitActor extends Edit {

    private final Project project;
    private final Actor from;
    private final Actor fresh;
    private final List<MentionPlace> moved;

    /** @param fresh added to the registry in the same step where it is not there */
    public SplitActor(Project project, Actor from, Actor fresh, List<MentionPlace> moved) {
        this.project = project;
        this.from = from;
        this.fresh = fresh;
        this.moved = List.copyOf(moved);
    }

    @Override
    public String label() {
        return CoreMessages.text("edit.split-actor", MergeActors.name(from));
    }

    @Override
    protected void plan(Plan plan) {
        if (from.eContainer() != project.corpus()) {
            plan.refuse("edit.gone");
        } else if (from == fresh || moved.isEmpty()) {
            plan.refuse("registry.split-none");
        } else if (Registry.accept(plan, fresh)) {
            for (OpenLayer layer : LayersNaming.of(moved).open(plan)) {
                planLayer(plan, layer);
            }
        }
    }

    private void planLayer(Plan plan, OpenLayer layer) {
        Set<ActorMention> mentions = new HashSet<>();
        for (ActorMention mention : layer.mentions()) {
            if (from.getId().equals(mention.getActor()) && isMoved(layer, Role.MENTION, mention.getId())) {
                mentions.add(mention);
                plan.set(mention, Literals.ACTOR_MENTION__ACTOR, fresh.getId());
            }
        }
        for (Stance stance : layer.stances()) {
            boolean holds = from.getId().equals(stance.getHolder());
            if (holds && (isMoved(layer, Role.HOLDER, stance.getId()) || leansOn(stance, mentions))) {
                plan.set(stance, Literals.STANCE__HOLDER, fresh.getId());
            }
            if (from.getId().equals(stance.getTargetActor()) && isMoved(layer, Role.TARGET, stance.getId())) {
                plan.set(stance, Literals.STANCE__TARGET_ACTOR, fresh.getId());
            }
        }
    }

    private boolean isMoved(OpenLayer layer, Role role, String item) {
        return moved.stream()
                .anyMatch(place -> place.role() == role
                        && Objects.equals(place.item(), item)
                        && place.annotator().equals(layer.annotator())
                        && place.article().equals(layer.article().getId()));
    }

    private boolean leansOn(Stance stance, Set<ActorMention> mentions) {
        if (stance.getHolderMention() != null) {
            return mentions.contains(stance.getHolderMention());
        }
        Statement basis = stance.getBasis();
        Set<ActorMention> sources = basis == null
                ? Set.of()
                : basis.getSources().stream()
                        .filter(source -> from.getId().equals(source.getActor()))
                        .collect(Collectors.toSet());
        return !sources.isEmpty() && mentions.containsAll(sources);
    }
}
