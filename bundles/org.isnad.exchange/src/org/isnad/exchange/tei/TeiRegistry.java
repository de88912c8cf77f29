package org.isnad.exchange.tei;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.corpus.Issue;
import org.isnad.model.corpus.Role;

/** Persons, organisations and issues, those that the article refers to. */
final class TeiRegistry {

    private static final Set<ActorType> PERSONS = Set.of(ActorType.PERSON, ActorType.AUTHOR);

    private final TeiXml xml;
    private final TeiIds ids;

    TeiRegistry(TeiXml xml, TeiIds ids) {
        this.xml = xml;
        this.ids = ids;
    }

    void write(List<Actor> actors, List<Issue> issues) throws IOException {
        list("listPerson", actors.stream().filter(TeiRegistry::isPerson).toList());
        list("listOrg", actors.stream().filter(actor -> !isPerson(actor)).toList());
        relations(actors);
        if (!issues.isEmpty()) {
            xml.begin("interpGrp", "type", "issue");
            for (Issue issue : issues) {
                String parent =
                        issue.getParent() == null ? null : issue.getParent().getId();
                xml.text(
                        "interp",
                        issue.getLabel() == null ? issue.getId() : issue.getLabel(),
                        "xml:id",
                        ids.of("issue", issue.getId()),
                        "corresp",
                        ids.pointer("issue", parent));
            }
            xml.end();
        }
    }

    static boolean isPerson(Actor actor) {
        return actor.getType() != null && PERSONS.contains(actor.getType());
    }

    /** A date that the schema allows in attributes, else null. */
    static String date(String date) {
        return date != null && date.matches("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?") ? date : null;
    }

    private void list(String name, List<Actor> actors) throws IOException {
        if (!actors.isEmpty()) {
            xml.begin(name);
            for (Actor actor : actors) {
                actor(actor, name.equals("listPerson"));
            }
            xml.end();
        }
    }

    private void actor(Actor actor, boolean isPerson) throws IOException {
        String name = isPerson ? "persName" : "orgName";
        String type = actor.getType() == null ? null : actor.getType().name();
        xml.begin(isPerson ? "person" : "org", "xml:id", ids.of("actor", actor.getId()), "role", type);
        xml.text(name, actor.getLabel() == null ? actor.getId() : actor.getLabel(), "xml:lang", "ar");
        xml.text(name, actor.getLabelEn(), "xml:lang", "en");
        for (String alias : actor.getAliases()) {
            xml.text(name, alias, "type", "alias");
        }
        xml.text("idno", actor.getId(), "type", "registry");
        xml.text("idno", actor.getWikidata(), "type", "wikidata");
        for (Role role : actor.getRoles()) {
            String[] dates = {"from", date(role.getFrom()), "to", date(role.getTo())};
            if (isPerson) {
                xml.text("occupation", role.getTitle(), dates);
            }
        }
        for (Role role : isPerson ? List.<Role>of() : actor.getRoles()) {
            xml.text("note", role.getTitle(), "type", "role");
        }
        if (actor.getAnonymity() != null) {
            xml.text("note", actor.getAnonymity().name(), "type", "anonymity");
        }
        xml.text("note", actor.getNote());
        xml.end();
    }

    private void relations(List<Actor> actors) throws IOException {
        List<Actor> collectives =
                actors.stream().filter(actor -> !actor.getMembers().isEmpty()).toList();
        if (!collectives.isEmpty()) {
            xml.begin("listRelation");
            for (Actor actor : collectives) {
                String members = actor.getMembers().stream()
                        .map(member -> ids.pointer("actor", member.getId()))
                        .collect(Collectors.joining(" "));
                xml.empty(
                        "relation",
                        "name",
                        "member",
                        "active",
                        ids.pointer("actor", actor.getId()),
                        "passive",
                        members);
            }
            xml.end();
        }
    }
}
