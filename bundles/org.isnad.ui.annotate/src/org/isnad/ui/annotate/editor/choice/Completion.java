package org.isnad.ui.annotate.editor.choice;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Issue;
import org.isnad.model.corpus.Role;
import org.isnad.text.Folding;

/** Finds entries of a registry by what was typed: folded, over all names, the best fit first, then the most used. */
public final class Completion<T> {

    /**
     * An entry that fits.
     *
     * @param rank how well, the lower the better; comparable between registries
     */
    public record Hit<T>(T entry, boolean weak, int rank) {}

    private record Names<T>(T entry, List<String> folded, int uses) {}

    private record Ranked<T>(Names<T> names, NameMatch match) {}

    private final List<Names<T>> entries;

    private Completion(Collection<T> entries, Function<T, Stream<String>> names, ToIntFunction<T> uses) {
        this.entries = entries.stream()
                .map(entry -> new Names<>(entry, folded(names.apply(entry)), uses.applyAsInt(entry)))
                .toList();
    }

    /** @param uses how often an actor is mentioned already, to put the usual ones first */
    public static Completion<Actor> ofActors(Collection<Actor> actors, ToIntFunction<Actor> uses) {
        return new Completion<>(actors, Completion::names, uses);
    }

    public static Completion<Issue> ofIssues(Collection<Issue> issues) {
        return new Completion<>(
                issues, issue -> Stream.of(issue.getLabel(), issue.getLabelEn(), issue.getId()), issue -> 0);
    }

    /** All entries, the most used first, when nothing is typed. */
    public List<Hit<T>> find(String typed) {
        String key = Folding.key(typed);
        return entries.stream()
                .map(names -> new Ranked<>(names, key.isEmpty() ? NameMatch.BEGINS : best(names.folded(), key)))
                .filter(ranked -> ranked.match() != NameMatch.NONE)
                .sorted(Comparator.comparing((Ranked<T> ranked) -> ranked.match())
                        .thenComparing(ranked -> -ranked.names().uses()))
                .map(ranked -> new Hit<>(
                        ranked.names().entry(),
                        ranked.match() == NameMatch.WEAK,
                        ranked.match().ordinal()))
                .toList();
    }

    private static Stream<String> names(Actor actor) {
        Stream<String> names = Stream.concat(
                Stream.of(actor.getLabel(), actor.getLabelEn(), actor.getId()), actor.getAliases().stream());
        return Stream.concat(names, actor.getRoles().stream().map(Role::getTitle));
    }

    private static List<String> folded(Stream<String> names) {
        return names.filter(name -> name != null && !name.isBlank())
                .map(Folding::key)
                .toList();
    }

    private static NameMatch best(List<String> names, String key) {
        return names.stream()
                .map(name -> NameMatch.of(name, key))
                .min(Comparator.naturalOrder())
                .orElse(NameMatch.NONE);
    }
}
