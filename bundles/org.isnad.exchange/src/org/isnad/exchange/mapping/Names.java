package org.isnad.exchange.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.core.project.SafeName;
import org.isnad.exchange.ReadRegistry;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.corpus.Anonymity;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.Issue;
import org.isnad.model.corpus.Role;
import org.isnad.text.Folding;

/** The registry of a document while names become actors and issues: the same name, folded, is the same one. */
final class Names {

    private final List<Actor> actors;
    private final List<Issue> issues;
    private final Map<String, Actor> actorOf = new HashMap<>();
    private final Map<String, Issue> issueOf = new HashMap<>();
    private final Map<String, Actor> byId = new HashMap<>();
    private final Set<String> issueIds = new HashSet<>();
    private final Set<Actor> fresh = new HashSet<>();

    Names(ReadRegistry registry) {
        actors = new ArrayList<>(EcoreUtil.copyAll(registry.actors()));
        issues = new ArrayList<>(EcoreUtil.copyAll(registry.issues()));
        for (Actor actor : actors) {
            byId.put(actor.getId(), actor);
            put(actor.getLabel(), actor);
            put(actor.getLabelEn(), actor);
            actor.getAliases().forEach(alias -> put(alias, actor));
        }
        for (Issue issue : issues) {
            issueIds.add(issue.getId());
            if (issue.getLabel() != null) {
                issueOf.putIfAbsent(Folding.key(issue.getLabel()), issue);
            }
        }
    }

    private void put(String name, Actor actor) {
        if (name != null && !name.isBlank()) {
            actorOf.putIfAbsent(Folding.key(name), actor);
        }
    }

    ReadRegistry registry() {
        return new ReadRegistry(actors, issues);
    }

    /** The identifier of the actor of a name, who is added where there is none; the type is for a new one and may be null. */
    String actor(String name, ActorType type) {
        Actor known = actorOf.get(Folding.key(name));
        if (known == null) {
            known = CorpusFactory.eINSTANCE.createActor();
            known.setId(
                    SafeName.unique(SafeName.of(name, "actor").toLowerCase(Locale.ROOT), id -> byId.containsKey(id)));
            known.setLabel(single(name));
            known.setAnonymity(Anonymity.NAMED);
            known.setType(ActorType.OTHER);
            actors.add(known);
            fresh.add(known);
            byId.put(known.getId(), known);
            put(name, known);
        }
        if (type != null && fresh.contains(known)) {
            known.setType(type);
        }
        return known.getId();
    }

    /** What an actor is called. */
    String label(String actor) {
        Actor known = byId.get(actor);
        return known == null || known.getLabel() == null ? actor : known.getLabel();
    }

    /** Gives an actor that is new a role, once. */
    void role(String actor, String title) {
        Actor known = byId.get(actor);
        if (known == null || known.getRoles().stream().anyMatch(role -> title.equals(role.getTitle()))) {
            return;
        }
        if (fresh.contains(known) || known.getRoles().isEmpty()) {
            Role role = CorpusFactory.eINSTANCE.createRole();
            role.setTitle(title);
            known.getRoles().add(role);
        }
    }

    /** The identifier of the issue of a name, which is added where there is none. */
    String issue(String name) {
        Issue known = issueOf.get(Folding.key(name));
        if (known == null) {
            known = CorpusFactory.eINSTANCE.createIssue();
            known.setId(SafeName.unique(SafeName.of(name, "issue").toLowerCase(Locale.ROOT), issueIds::contains));
            known.setLabel(single(name));
            issues.add(known);
            issueIds.add(known.getId());
            issueOf.put(Folding.key(name), known);
        }
        return known.getId();
    }

    /** What an issue is called. */
    String issueLabel(String id) {
        return issues.stream()
                .filter(issue -> id.equals(issue.getId()))
                .map(Issue::getLabel)
                .findFirst()
                .orElse(id);
    }

    private static String single(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }
}
