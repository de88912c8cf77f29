package org.isnad.core.registry;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.CoreMessages;
import org.isnad.core.edit.Plan;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.suggest.MergedNames;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.annotation.Stance;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.CorpusPackage.Literals;

/**
 * Makes several actors one, over all articles and annotators: names of the others become aliases, roles, members and notes are
 * joined, mentions, stances and collectives name the one that stays. Layers that are not open are opened and stay so until
 * saved; one that cannot be written refuses the whole edit. The items count as unchanged: neither their time of change nor
 * their origin is touched. What the machine suggested follows by
 * {@link MergedNames}.
 */
public final class MergeActors extends MergeEntries<Actor> {

    /** Looks for the layers itself, when run. */
    public MergeActors(Project project, Actor into, List<Actor> others) {
        this(project, into, others, null);
    }

    /** @param layers those that name one of the others, see {@link #layers} */
    public MergeActors(Project project, Actor into, List<Actor> others, LayersNaming layers) {
        super(project, Literals.CORPUS__ACTORS, into, others, layers);
    }

    /** Looks for the layers that such an edit touches. */
    public static LayersNaming layers(Project project, List<Actor> others, Monitor monitor) {
        return LayersNaming.find(project, ids(others), monitor);
    }

    @Override
    public String label() {
        return CoreMessages.text("edit.merge-actors", name(into));
    }

    static String name(Actor actor) {
        return actor.getLabel() == null ? String.valueOf(actor.getId()) : actor.getLabel();
    }

    @Override
    boolean accepts(Plan plan) {
        if (super.accepts(plan)) {
            String loop = Collectives.loopAfterMerging(project.corpus(), into, others);
            if (loop != null) {
                plan.refuse("registry.member-loop", loop);
            }
        }
        return !plan.isRefused();
    }

    @Override
    void planRegistry(Plan plan) {
        MergedActor.of(into, others).plan(plan);
        planCollectives(plan);
    }

    private void planCollectives(Plan plan) {
        for (Actor collective : project.corpus().getActors()) {
            if (collective != into
                    && !others.contains(collective)
                    && collective.getMembers().stream().anyMatch(others::contains)) {
                List<Actor> members = collective.getMembers().stream()
                        .map(member -> others.contains(member) ? into : member)
                        .distinct()
                        .collect(Collectors.toList());
                plan.set(collective, Literals.ACTOR__MEMBERS, members);
            }
        }
    }

    @Override
    void planLayer(Plan plan, OpenLayer layer, Set<String> ids) {
        for (ActorMention mention : layer.mentions()) {
            if (ids.contains(mention.getActor())) {
                plan.set(mention, AnnotationPackage.Literals.ACTOR_MENTION__ACTOR, into.getId());
            }
        }
        for (Stance stance : layer.stances()) {
            if (ids.contains(stance.getHolder())) {
                plan.set(stance, AnnotationPackage.Literals.STANCE__HOLDER, into.getId());
            }
            if (ids.contains(stance.getTargetActor())) {
                plan.set(stance, AnnotationPackage.Literals.STANCE__TARGET_ACTOR, into.getId());
            }
        }
        List<String> refused = layer.head().getRefused();
        List<String> renamed = refused.stream()
                .map(key -> MergedNames.key(key, ids, into.getId()))
                .distinct()
                .toList();
        if (!renamed.equals(refused)) {
            plan.set(layer.head(), AnnotationPackage.Literals.LAYER__REFUSED, renamed);
        }
    }
}
