package org.isnad.ui.corpus.actors;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.core.registry.Tally;
import org.isnad.core.registry.Tally.ActorCount;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Role;
import org.isnad.text.Folding;

/** The actors of the registry view: filtered by folded names and roles, sorted, with their counts. Without SWT. */
final class ActorRows {

    private final Map<Actor, String> keys = new HashMap<>();
    private List<Actor> all = List.of();
    private List<Actor> shown = List.of();
    private Tally tally = new Tally();
    private String[] words = {};
    private Comparator<Actor> order;

    /** Takes up a registry as it is now. */
    void setActors(List<Actor> actors) {
        all = List.copyOf(actors);
        keys.clear();
        update();
    }

    void setTally(Tally counted) {
        tally = counted;
        update();
    }

    /** Keeps actors in whose names and roles each of these words is found. */
    void filter(String text) {
        String key = key(text);
        words = key.isEmpty() ? new String[0] : key.split(" ");
        update();
    }

    /** @param wanted null for the order of the registry */
    void sort(Comparator<Actor> wanted) {
        order = wanted;
        update();
    }

    private void update() {
        List<Actor> rows = new ArrayList<>(
                words.length == 0 ? all : all.stream().filter(this::passes).toList());
        if (order != null) {
            rows.sort(order);
        }
        shown = rows;
    }

    private boolean passes(Actor actor) {
        String key = keys.computeIfAbsent(actor, ActorRows::searched);
        for (String word : words) {
            if (!key.contains(word)) {
                return false;
            }
        }
        return true;
    }

    List<Actor> shown() {
        return shown;
    }

    int size() {
        return all.size();
    }

    ActorCount count(Actor actor) {
        return tally.actor(actor.getId());
    }

    private static String searched(Actor actor) {
        return Stream.of(
                        Stream.of(actor.getLabel(), actor.getLabelEn(), actor.getId()),
                        actor.getAliases().stream(),
                        actor.getRoles().stream().map(Role::getTitle))
                .flatMap(names -> names)
                .filter(name -> name != null)
                .map(ActorRows::key)
                .collect(Collectors.joining("\n"));
    }

    /** Folded, and Latin letters without accents. */
    static String key(String text) {
        String folded = Folding.key(text);
        boolean plain = folded.chars().allMatch(c -> c < 0x80 || c >= 0x600 && c < 0x700);
        return plain
                ? folded
                : Normalizer.normalize(folded, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
