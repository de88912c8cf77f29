package org.isnad.core.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.Issue;
import org.isnad.text.Folding;

/** What actors and issues are called, as the registry had it when the snapshot was taken; folded when somebody looks for one. */
public final class RegistryNames {

    private final Map<String, List<String>> actors = new HashMap<>();
    private final Map<String, List<String>> issues = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    private RegistryNames() {}

    /** Copies the names, so that the registry can be edited on. */
    public static RegistryNames of(Corpus corpus) {
        RegistryNames names = new RegistryNames();
        for (Actor actor : corpus.getActors()) {
            names.actors.put(actor.getId(), all(actor.getAliases(), actor.getLabel(), actor.getLabelEn()));
            names.label(actor.getId(), actor.getLabel(), actor.getLabelEn());
            if (actor.getType() != null) {
                names.types.put(actor.getId(), actor.getType().getName());
            }
        }
        for (Issue issue : corpus.getIssues()) {
            names.issues.put(issue.getId(), all(List.of(), issue.getLabel(), issue.getLabelEn()));
            names.label(issue.getId(), issue.getLabel(), issue.getLabelEn());
        }
        return names;
    }

    private void label(String id, String arabic, String english) {
        labels.put(
                id,
                Stream.of(arabic, english)
                        .filter(name -> name != null && !name.isBlank())
                        .findFirst()
                        .orElse(id));
    }

    private static List<String> all(List<String> aliases, String... labels) {
        List<String> names = new ArrayList<>();
        Stream.concat(Stream.of(labels), aliases.stream())
                .filter(name -> name != null && !name.isBlank())
                .forEach(names::add);
        return names;
    }

    /** The Arabic name, else the English, else the identifier; for actors and issues. */
    public String label(String id) {
        return labels.getOrDefault(id, id);
    }

    /** The names that completion offers. */
    Stream<String> actorLabels() {
        return actors.keySet().stream().map(this::label).sorted();
    }

    Stream<String> issueLabels() {
        return issues.keySet().stream().map(this::label).sorted();
    }

    /** The name of the type of an actor, or null. */
    String type(String actor) {
        return types.get(actor);
    }

    /** Identifiers of the actors so called: by identifier, or each word begins a word of one of their names. */
    public Set<String> actors(String wanted) {
        return called(actors, wanted);
    }

    /** Identifiers of the issues so called, as with actors. */
    public Set<String> issues(String wanted) {
        return called(issues, wanted);
    }

    private static Set<String> called(Map<String, List<String>> all, String wanted) {
        Set<String> found = new HashSet<>();
        if (all.containsKey(wanted)) {
            found.add(wanted);
            return found;
        }
        String[] words = Folding.key(wanted).split(" ");
        all.forEach((id, names) -> {
            if (names.stream().map(Folding::key).anyMatch(name -> holds(name, words))) {
                found.add(id);
            }
        });
        return found;
    }

    private static boolean holds(String name, String[] words) {
        String[] parts = name.split(" ");
        return Stream.of(words).allMatch(word -> Stream.of(parts).anyMatch(part -> begins(part, word)));
    }

    /** The article need not be typed. */
    private static boolean begins(String part, String word) {
        return part.startsWith(word) || part.startsWith("ال" + word);
    }
}
