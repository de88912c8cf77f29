package org.isnad.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.corpus.Anonymity;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.Issue;
import org.isnad.model.corpus.Role;
import org.isnad.text.XmlCharacters;

/** The objects of {@code registry.json} as they stand there. */
record RegistryRows(List<ActorRow> actors, List<IssueRow> issues, List<RegistryArticle> articles) {

    record ActorRow(
            String id,
            String label,
            String labelEn,
            List<String> aliases,
            String type,
            String anonymity,
            List<String> members,
            List<RoleRow> roles,
            String wikidata,
            String note) {

        ActorRow {
            aliases = present(aliases);
            members = present(members);
            roles = present(roles);
        }
    }

    record RoleRow(String title, String from, String to) {}

    record IssueRow(String id, String label, String labelEn, String parent, String definition) {}

    RegistryRows {
        actors = present(actors);
        issues = present(issues);
        articles = present(articles);
    }

    private static <T> List<T> present(List<T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }

    /** @param written ids of the articles that are told of */
    static RegistryRows of(Corpus corpus, Set<String> written) {
        return new RegistryRows(
                corpus.getActors().stream().map(RegistryRows::row).toList(),
                corpus.getIssues().stream().map(RegistryRows::row).toList(),
                corpus.getArticles().stream()
                        .filter(article -> written.contains(article.getId()))
                        .map(RegistryArticle::of)
                        .toList());
    }

    private static ActorRow row(Actor actor) {
        return new ActorRow(
                some(actor.getId()),
                some(actor.getLabel()),
                some(actor.getLabelEn()),
                actor.getAliases(),
                some(actor.getType()),
                some(actor.getAnonymity()),
                actor.getMembers().stream().map(Actor::getId).toList(),
                actor.getRoles().stream()
                        .map(role -> new RoleRow(some(role.getTitle()), some(role.getFrom()), some(role.getTo())))
                        .toList(),
                some(actor.getWikidata()),
                some(actor.getNote()));
    }

    private static IssueRow row(Issue issue) {
        String parent = issue.getParent() == null ? "" : some(issue.getParent().getId());
        return new IssueRow(
                some(issue.getId()),
                some(issue.getLabel()),
                some(issue.getLabelEn()),
                parent,
                some(issue.getDefinition()));
    }

    private static String some(Object value) {
        return value == null ? "" : value.toString();
    }

    /** The first thing that is wrong with the rows. */
    Optional<Problem> problem(Place place) {
        Set<String> ids = new HashSet<>();
        for (ActorRow row : actors) {
            if (isEmpty(row.id) || !ids.add(row.id)) {
                return error("registry.id", place, row.id);
            }
            if (!isTag(ActorType.values(), row.type) || !isTag(Anonymity.values(), row.anonymity)) {
                return error("registry.value", place, row.id, some(row.type) + ' ' + some(row.anonymity));
            }
        }
        for (ActorRow row : actors) {
            for (String member : row.members) {
                if (!ids.contains(member)) {
                    return error("registry.reference", place, row.id, member);
                }
            }
        }
        return issueProblem(place);
    }

    private Optional<Problem> issueProblem(Place place) {
        Set<String> ids = new HashSet<>();
        for (IssueRow row : issues) {
            if (isEmpty(row.id) || !ids.add(row.id)) {
                return error("registry.id", place, row.id);
            }
        }
        for (IssueRow row : issues) {
            if (!isEmpty(row.parent) && !ids.contains(row.parent)) {
                return error("registry.reference", place, row.id, row.parent);
            }
        }
        return articleProblem(place);
    }

    private Optional<Problem> articleProblem(Place place) {
        Set<String> ids = new HashSet<>();
        for (RegistryArticle row : articles) {
            if (isEmpty(row.id()) || !ids.add(row.id())) {
                return error("registry.id", place, row.id());
            }
            if (XmlCharacters.firstForbidden(row.details().toString()) >= 0) {
                return error("registry.character", place, row.id());
            }
        }
        return Optional.empty();
    }

    private static Optional<Problem> error(String code, Place place, Object... arguments) {
        Object[] shown = Arrays.stream(arguments).map(RegistryRows::some).toArray();
        return Optional.of(ExchangeMessages.error(code, place, shown));
    }

    private static boolean isTag(Enum<?>[] tags, String name) {
        return isEmpty(name) || Arrays.stream(tags).anyMatch(tag -> tag.name().equals(name));
    }

    private static boolean isEmpty(String value) {
        return value == null || value.isEmpty();
    }

    private static String orNull(String value) {
        return isEmpty(value) ? null : value;
    }

    /** The objects for sound rows. */
    ReadRegistry registry() {
        Map<String, Actor> actorsById = new HashMap<>();
        List<Actor> madeActors = actors.stream().map(RegistryRows::actor).toList();
        madeActors.forEach(actor -> actorsById.put(actor.getId(), actor));
        for (int i = 0; i < actors.size(); i++) {
            for (String member : actors.get(i).members) {
                madeActors.get(i).getMembers().add(actorsById.get(member));
            }
        }
        Map<String, Issue> issuesById = new HashMap<>();
        List<Issue> madeIssues = issues.stream().map(RegistryRows::issue).toList();
        madeIssues.forEach(issue -> issuesById.put(issue.getId(), issue));
        for (int i = 0; i < issues.size(); i++) {
            madeIssues.get(i).setParent(issuesById.get(issues.get(i).parent));
        }
        Map<String, ArticleDetails> details = new HashMap<>();
        articles.forEach(article -> details.put(article.id(), article.details()));
        return new ReadRegistry(madeActors, madeIssues, details);
    }

    private static Actor actor(ActorRow row) {
        Actor actor = CorpusFactory.eINSTANCE.createActor();
        actor.setId(row.id);
        actor.setLabel(orNull(row.label));
        actor.setLabelEn(orNull(row.labelEn));
        actor.getAliases().addAll(row.aliases);
        actor.setType(isEmpty(row.type) ? null : ActorType.valueOf(row.type));
        actor.setAnonymity(isEmpty(row.anonymity) ? null : Anonymity.valueOf(row.anonymity));
        actor.setWikidata(orNull(row.wikidata));
        actor.setNote(orNull(row.note));
        for (RoleRow from : row.roles) {
            Role role = CorpusFactory.eINSTANCE.createRole();
            role.setTitle(orNull(from.title));
            role.setFrom(orNull(from.from));
            role.setTo(orNull(from.to));
            actor.getRoles().add(role);
        }
        return actor;
    }

    private static Issue issue(IssueRow row) {
        Issue issue = CorpusFactory.eINSTANCE.createIssue();
        issue.setId(row.id);
        issue.setLabel(orNull(row.label));
        issue.setLabelEn(orNull(row.labelEn));
        issue.setDefinition(orNull(row.definition));
        return issue;
    }
}
