package org.isnad.core.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.core.registry.NearDuplicate.Reason;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Corpus;

/**
 * Finds actors of a registry that may be one by their names. Only names that share a key (folded name, words, English name,
 * skeleton, or the name less one letter) are compared, so that the work grows with the registry and not with its square; what
 * shares a key with more than {@link #CROWD} others is common and no hint.
 */
public final class NearDuplicates {

    private static final int CROWD = 40;
    private static final int SHORTEST_SPELLED = 5;
    private static final int SHORTEST_SKELETON = 4;
    /** Transliterations of one name differ in at most this part of their letters. */
    private static final double ALIKE = 0.4;

    private record Name(int actor, boolean label, NameShape shape) {}

    private record Pair(int one, int other) {}

    private final List<Actor> actors;
    private final Map<Pair, Reason> found = new HashMap<>();
    private final Map<String, Set<Integer>> latin = new HashMap<>();
    private final Map<String, List<Name>> keys = new HashMap<>();
    private int comparisons;

    private NearDuplicates(List<Actor> actors) {
        this.actors = List.copyOf(actors);
    }

    /** The pairs, the likeliest first, each once with its strongest reason. */
    public static List<NearDuplicate> find(Corpus corpus) {
        return find(corpus.getActors());
    }

    /** As for a corpus; safe in any thread for actors that nobody changes meanwhile. */
    public static List<NearDuplicate> find(List<Actor> actors) {
        return search(actors).pairs();
    }

    static NearDuplicates search(List<Actor> actors) {
        NearDuplicates search = new NearDuplicates(actors);
        search.index();
        search.compare();
        return search;
    }

    /** How many pairs of names were compared. */
    int comparisons() {
        return comparisons;
    }

    List<NearDuplicate> pairs() {
        Comparator<Map.Entry<Pair, Reason>> likeliest =
                Comparator.comparingInt(entry -> -entry.getValue().score());
        return found.entrySet().stream()
                .sorted(likeliest.thenComparing(entry -> entry.getKey().one).thenComparing(entry -> entry.getKey()
                        .other))
                .map(entry -> new NearDuplicate(
                        actors.get(entry.getKey().one),
                        actors.get(entry.getKey().other),
                        entry.getValue(),
                        entry.getValue().score()))
                .toList();
    }

    private void index() {
        for (int i = 0; i < actors.size(); i++) {
            Actor actor = actors.get(i);
            int index = i;
            if (actor.getLabel() != null) {
                index(new Name(i, true, NameShape.of(actor.getLabel())));
            }
            actor.getAliases().stream()
                    .filter(Objects::nonNull)
                    .forEach(alias -> index(new Name(index, false, NameShape.of(alias))));
            Stream.ofNullable(actor.getLabelEn())
                    .map(NameShape::latin)
                    .filter(name -> !name.isEmpty())
                    .forEach(name ->
                            latin.computeIfAbsent(name, n -> new HashSet<>()).add(index));
        }
    }

    private void index(Name name) {
        NameShape shape = name.shape;
        if (shape.words().isEmpty()) {
            return;
        }
        put("=" + shape.key(), name);
        put("w" + shape.words(), name);
        // An alias is another name of its actor, often a common word: only labels are compared loosely.
        if (!name.label) {
            return;
        }
        if (shape.skeleton().replace(" ", "").length() >= SHORTEST_SKELETON) {
            put("s" + shape.skeleton(), name);
        }
        if (shape.words().length() >= SHORTEST_SPELLED) {
            spellings(shape.words()).forEach(spelling -> put("d" + spelling, name));
        }
    }

    private void put(String key, Name name) {
        keys.computeIfAbsent(key, k -> new ArrayList<>(1)).add(name);
    }

    /** The name itself and all that leave one of its letters out. */
    private static Collection<String> spellings(String words) {
        Set<String> spellings = new HashSet<>();
        spellings.add(words);
        for (int i = 0; i < words.length(); i++) {
            spellings.add(words.substring(0, i) + words.substring(i + 1));
        }
        return spellings;
    }

    private void compare() {
        for (Set<Integer> same : latin.values()) {
            List<Integer> sorted = same.stream().sorted().toList();
            for (int i = 1; i < sorted.size() && sorted.size() <= CROWD; i++) {
                note(sorted.get(i - 1), sorted.get(i), Reason.SAME_LATIN);
            }
        }
        for (List<Name> crowd : keys.values()) {
            if (crowd.size() <= CROWD) {
                compare(crowd);
            }
        }
    }

    private void compare(List<Name> crowd) {
        for (int i = 0; i < crowd.size(); i++) {
            for (int j = i + 1; j < crowd.size(); j++) {
                Name one = crowd.get(i);
                Name other = crowd.get(j);
                if (one.actor != other.actor) {
                    comparisons++;
                    Reason reason = reason(one, other);
                    if (reason != null) {
                        note(one.actor, other.actor, reason);
                    }
                }
            }
        }
    }

    private void note(int one, int other, Reason reason) {
        Pair pair = new Pair(Math.min(one, other), Math.max(one, other));
        found.merge(pair, reason, (known, now) -> known.score() >= now.score() ? known : now);
    }

    private static Reason reason(Name one, Name other) {
        NameShape a = one.shape;
        NameShape b = other.shape;
        if (a.key().equals(b.key())) {
            return one.label && other.label ? Reason.SAME_LABEL : one.label || other.label ? Reason.SHARED_NAME : null;
        }
        if (a.words().equals(b.words())) {
            return one.label && other.label ? Reason.SAME_WORDS : null;
        }
        return one.label && other.label ? resemblance(a, b) : null;
    }

    private static Reason resemblance(NameShape a, NameShape b) {
        int distance = Spelling.distance(a.words(), b.words());
        boolean alike =
                distance <= ALIKE * Math.max(a.words().length(), b.words().length());
        if (!alike || Spelling.isInflected(a.words(), b.words())) {
            return null;
        }
        boolean sounds = a.skeleton().replace(" ", "").length() >= SHORTEST_SKELETON;
        if (sounds && a.skeleton().equals(b.skeleton())) {
            return Reason.TRANSLITERATION;
        }
        return distance == 1 && !Spelling.isAnotherWord(a.words(), b.words()) ? Reason.SPELLING : null;
    }
}
