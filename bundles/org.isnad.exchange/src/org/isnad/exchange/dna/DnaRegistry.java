package org.isnad.exchange.dna;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.core.project.SafeName;
import org.isnad.exchange.ReadRegistry;
import org.isnad.exchange.dna.DnaContents.Entity;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.corpus.Anonymity;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.Issue;

/**
 * Entities as actors and issues: what a variable is called tells which of both its entities are; entities of other variables
 * are neither.
 *
 * <p>Of the attributes, {@code Type} is the type of an actor where it is one of ours, {@code Alias} an alias; the others stand
 * in the note or the definition.
 */
final class DnaRegistry {

    private static final Pattern ISSUES = words("concept|issue|topic|category|frame|policy|قضية|موضوع");
    private static final Pattern PERSONS = words("person|speaker|politician|individual|شخص");
    private static final Pattern OTHERS =
            words("organi[sz]ation|actor|party|country|state|institution|group|source|target|منظمة|فاعل|دولة");

    private final DnaContents contents;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Issue> issues = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    DnaRegistry(DnaContents contents) {
        this.contents = contents;
    }

    private static Pattern words(String words) {
        return Pattern.compile("(?i)(?<!\\p{L})(?:" + words + ")s?(?!\\p{L})");
    }

    /** Those that are named here, with the issues above them. */
    ReadRegistry of(Collection<Entity> named) {
        actors.clear();
        issues.clear();
        for (Entity entity : named) {
            if (ISSUES.matcher(entity.variable()).find()) {
                issue(entity);
            } else if (PERSONS.matcher(entity.variable()).find()) {
                actor(entity, ActorType.PERSON);
            } else if (OTHERS.matcher(entity.variable()).find()) {
                actor(entity, ActorType.OTHER);
            }
        }
        return new ReadRegistry(new ArrayList<>(actors.values()), new ArrayList<>(issues.values()));
    }

    private void actor(Entity entity, ActorType usual) {
        actors.computeIfAbsent(entity.value(), value -> {
            Actor actor = CorpusFactory.eINSTANCE.createActor();
            actor.setId(id("actor", value));
            actor.setLabel(value.strip());
            actor.setAnonymity(Anonymity.NAMED);
            ActorType told = type(attribute(entity, "type"));
            actor.setType(told == null ? usual : told);
            String alias = attribute(entity, "alias");
            if (!alias.isBlank()) {
                actor.getAliases().add(alias.strip());
            }
            actor.setNote(rest(entity, told == null ? List.of("alias") : List.of("alias", "type")));
            return actor;
        });
    }

    /** Adds an issue and those above it; where they go round in a circle, its last link is left out. */
    private void issue(Entity entity) {
        Issue below = null;
        Entity next = entity;
        while (next != null && !next.value().isBlank()) {
            Issue known = issues.get(next.value());
            if (known != null) {
                if (below != null && !leadsTo(known, below)) {
                    below.setParent(known);
                }
                return;
            }
            Issue issue = created(next);
            issues.put(next.value(), issue);
            if (below != null) {
                below.setParent(issue);
            }
            below = issue;
            next = contents.entity(next.parent());
        }
    }

    private Issue created(Entity entity) {
        Issue issue = CorpusFactory.eINSTANCE.createIssue();
        issue.setId(id("issue", entity.value()));
        issue.setLabel(entity.value().strip());
        issue.setDefinition(rest(entity, List.of()));
        return issue;
    }

    private static boolean leadsTo(Issue from, Issue sought) {
        for (Issue at = from; at != null; at = at.getParent()) {
            if (at == sought) {
                return true;
            }
        }
        return false;
    }

    /** The same name has the same id in all documents. */
    private String id(String kind, String value) {
        return ids.computeIfAbsent(kind + ":" + value, key -> {
            String id = SafeName.unique(SafeName.of(value, kind).toLowerCase(Locale.ROOT), taken::contains);
            taken.add(id);
            return id;
        });
    }

    private static ActorType type(String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        for (ActorType type : ActorType.values()) {
            if (type.getLiteral().equals(wanted)) {
                return type;
            }
        }
        return null;
    }

    private static String attribute(Entity entity, String name) {
        return entity.attributes().entrySet().stream()
                .filter(attribute -> attribute.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static String rest(Entity entity, List<String> used) {
        String rest = entity.attributes().entrySet().stream()
                .filter(attribute -> !used.contains(attribute.getKey().toLowerCase(Locale.ROOT)))
                .map(attribute ->
                        attribute.getKey() + ": " + attribute.getValue().strip())
                .collect(Collectors.joining("; "));
        return rest.isEmpty() ? null : rest;
    }
}
