package org.isnad.exchange.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.core.project.Project;
import org.isnad.core.project.SafeName;
import org.isnad.exchange.ReadRegistry;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Stance;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.corpus.Anonymity;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.Issue;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.text.Folding;

/**
 * Brings the actors and issues that layers name into the registry of a project. One that the project has, by identifier and
 * name or by name alone, is that one; another one of the same identifier gets a new identifier, in the layer too; an identifier
 * of which nothing is known becomes a label.
 */
final class RegistryIntake {

    private final Project project;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Actor> actorOf = new HashMap<>();
    private final Map<String, Issue> issues = new HashMap<>();
    private final Map<String, Issue> issueOf = new HashMap<>();
    private int actorsAdded;
    private int issuesAdded;

    /** What a document's identifiers are called in the project. */
    private final class Renaming {
        private final Map<String, Actor> given = new HashMap<>();
        private final Map<String, Issue> givenIssues = new HashMap<>();
        private final Map<String, String> actorIds = new HashMap<>();
        private final Map<String, String> issueIds = new HashMap<>();

        Renaming(ReadRegistry registry) {
            registry.actors().forEach(actor -> given.put(actor.getId(), actor));
            registry.issues().forEach(issue -> givenIssues.put(issue.getId(), issue));
        }

        String actor(String id) {
            return id == null || id.isEmpty() ? id : actorIds.computeIfAbsent(id, i -> actorFor(i, given.get(i)));
        }

        String issue(String id) {
            return id == null || id.isEmpty() ? id : issueIds.computeIfAbsent(id, i -> issueFor(i, givenIssues.get(i)));
        }
    }

    RegistryIntake(Project project) {
        this.project = project;
        project.corpus().getActors().forEach(this::know);
        project.corpus().getIssues().forEach(this::know);
    }

    int actorsAdded() {
        return actorsAdded;
    }

    int issuesAdded() {
        return issuesAdded;
    }

    /** Takes over those that a layer names, and all that came with it as members; changes identifiers in the layer. */
    void take(ReadRegistry registry, CasXmiResource layer) {
        Renaming renaming = new Renaming(registry);
        for (EObject object : layer.getContents()) {
            if (object instanceof ActorMention mention) {
                mention.setActor(renaming.actor(mention.getActor()));
            } else if (object instanceof Stance stance) {
                stance.setHolder(renaming.actor(stance.getHolder()));
                stance.setTargetActor(renaming.actor(stance.getTargetActor()));
                stance.setTargetIssue(renaming.issue(stance.getTargetIssue()));
            }
        }
        members(registry, renaming);
    }

    /** Collectives know their members, and issues the wider one, as those of the project. */
    private void members(ReadRegistry registry, Renaming renaming) {
        Set<Actor> seen = new HashSet<>();
        List<Actor> open = new ArrayList<>(registry.actors());
        for (int i = 0; i < open.size(); i++) {
            Actor given = open.get(i);
            Actor taken = actors.get(renaming.actorIds.getOrDefault(given.getId(), ""));
            if (taken == null || !seen.add(given) || !taken.getMembers().isEmpty()) {
                continue;
            }
            for (Actor member : given.getMembers()) {
                Actor ours = actors.get(renaming.actor(member.getId()));
                if (ours != null && ours != taken) {
                    taken.getMembers().add(ours);
                    open.add(member);
                }
            }
        }
        for (Issue given : registry.issues()) {
            Issue taken = issues.get(renaming.issueIds.getOrDefault(given.getId(), ""));
            if (taken != null && taken.getParent() == null && given.getParent() != null) {
                Issue parent = issues.get(renaming.issue(given.getParent().getId()));
                taken.setParent(parent == taken ? null : parent);
            }
        }
    }

    private String actorFor(String id, Actor given) {
        Actor there = actors.get(id);
        if (there != null && (given == null || isSame(there.getLabel(), given.getLabel()))) {
            return id;
        }
        String label = given == null || isBlank(given.getLabel()) ? id : given.getLabel();
        Actor named = actorOf.get(Folding.key(label));
        if (named != null && (given == null || isSameKind(named, given))) {
            return named.getId();
        }
        Actor fresh = given == null ? CorpusFactory.eINSTANCE.createActor() : copy(given);
        fresh.setLabel(label);
        if (fresh.getType() == null) {
            fresh.setType(ActorType.OTHER);
        }
        if (fresh.getAnonymity() == null) {
            fresh.setAnonymity(Anonymity.NAMED);
        }
        fresh.setId(SafeName.unique(SafeName.of(id, "actor"), actors::containsKey));
        project.intake().entries(List.of(fresh), List.of());
        know(fresh);
        actorsAdded++;
        return fresh.getId();
    }

    private static Actor copy(Actor given) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier(true, false);
        Actor copy = (Actor) copier.copy(given);
        // References stay behind: members are those of the project.
        copy.getMembers().clear();
        return copy;
    }

    private String issueFor(String id, Issue given) {
        Issue there = issues.get(id);
        if (there != null && (given == null || isSame(there.getLabel(), given.getLabel()))) {
            return id;
        }
        String label = given == null || isBlank(given.getLabel()) ? id : given.getLabel();
        Issue named = issueOf.get(Folding.key(label));
        if (named != null) {
            return named.getId();
        }
        Issue fresh = CorpusFactory.eINSTANCE.createIssue();
        fresh.setLabel(label);
        if (given != null) {
            fresh.setLabelEn(given.getLabelEn());
            fresh.setDefinition(given.getDefinition());
        }
        fresh.setId(SafeName.unique(SafeName.of(id, "issue"), issues::containsKey));
        project.intake().entries(List.of(), List.of(fresh));
        know(fresh);
        issuesAdded++;
        return fresh.getId();
    }

    private void know(Actor actor) {
        actors.putIfAbsent(actor.getId(), actor);
        if (!isBlank(actor.getLabel())) {
            actorOf.putIfAbsent(Folding.key(actor.getLabel()), actor);
        }
        actor.getAliases().forEach(alias -> actorOf.putIfAbsent(Folding.key(alias), actor));
    }

    private void know(Issue issue) {
        issues.putIfAbsent(issue.getId(), issue);
        if (!isBlank(issue.getLabel())) {
            issueOf.putIfAbsent(Folding.key(issue.getLabel()), issue);
        }
    }

    private static boolean isSameKind(Actor one, Actor two) {
        return one.getType() == null
                || two.getType() == null
                || one.getType() == two.getType()
                || two.getType() == ActorType.OTHER;
    }

    private static boolean isSame(String one, String two) {
        return isBlank(one) || isBlank(two) || Folding.key(one).equals(Folding.key(two));
    }

    private static boolean isBlank(String value) {
        return value == null || value.isBlank();
    }
}
