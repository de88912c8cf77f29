package org.isnad.core.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.core.edit.Plan;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.CorpusPackage.Literals;
import org.isnad.model.corpus.Role;
import org.isnad.text.Folding;

/**
 * What an actor is once others are merged into it; also the preview of the merge.
 *
 * @param aliases all that it has then, without names that are one when folded
 * @param newRoles copies of the others' roles that it does not have
 * @param members all that it has then
 * @param note its own and the others', a line each
 */
public record MergedActor(
        Actor into,
        String labelEn,
        Object type,
        Object anonymity,
        String wikidata,
        List<String> aliases,
        List<Role> newRoles,
        List<Actor> members,
        String note) {

    public static MergedActor of(Actor into, Collection<Actor> others) {
        List<Actor> all = new ArrayList<>(List.of(into));
        all.addAll(others);
        return new MergedActor(
                into,
                first(all, Actor::getLabelEn),
                first(all, Actor::getType),
                first(all, Actor::getAnonymity),
                first(all, Actor::getWikidata),
                aliases(into, others),
                newRoles(into, others),
                all.stream()
                        .flatMap(actor -> actor.getMembers().stream())
                        .filter(member -> !all.contains(member))
                        .distinct()
                        .toList(),
                all.stream()
                        .map(Actor::getNote)
                        .filter(note -> note != null && !note.isBlank())
                        .distinct()
                        .collect(Collectors.joining("\n")));
    }

    private static <T> T first(List<Actor> actors, Function<Actor, T> feature) {
        return actors.stream()
                .map(feature)
                .filter(value -> value != null && !"".equals(value))
                .findFirst()
                .orElse(null);
    }

    private static List<String> aliases(Actor into, Collection<Actor> others) {
        Set<String> known = new HashSet<>();
        Stream.concat(Stream.of(into.getLabel(), into.getLabelEn()), into.getAliases().stream())
                .filter(Objects::nonNull)
                .forEach(name -> known.add(Folding.key(name)));
        List<String> aliases = new ArrayList<>(into.getAliases());
        // The English name that fills the gap is no alias beside it.
        if (into.getLabelEn() == null) {
            others.stream()
                    .map(Actor::getLabelEn)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(name -> known.add(Folding.key(name)));
        }
        for (Actor other : others) {
            Stream.of(Stream.of(other.getLabel()), other.getAliases().stream(), Stream.of(other.getLabelEn()))
                    .flatMap(names -> names)
                    .filter(name -> name != null && !name.isBlank())
                    .filter(name -> known.add(Folding.key(name)))
                    .forEach(aliases::add);
        }
        return aliases;
    }

    private static List<Role> newRoles(Actor into, Collection<Actor> others) {
        Set<List<String>> known = new LinkedHashSet<>();
        into.getRoles().forEach(role -> known.add(key(role)));
        List<Role> fresh = new ArrayList<>();
        for (Actor other : others) {
            for (Role role : other.getRoles()) {
                if (known.add(key(role))) {
                    fresh.add(EcoreUtil.copy(role));
                }
            }
        }
        return fresh;
    }

    private static List<String> key(Role role) {
        return Stream.of(role.getTitle(), role.getFrom(), role.getTo())
                .map(value -> value == null ? "" : Folding.key(value))
                .toList();
    }

    void plan(Plan plan) {
        fill(plan, Literals.ACTOR__LABEL_EN, labelEn);
        fill(plan, Literals.ACTOR__TYPE, type);
        fill(plan, Literals.ACTOR__ANONYMITY, anonymity);
        fill(plan, Literals.ACTOR__WIKIDATA, wikidata);
        plan.set(into, Literals.ACTOR__ALIASES, aliases);
        plan.set(into, Literals.ACTOR__MEMBERS, members);
        newRoles.forEach(role -> plan.addTo(into, Literals.ACTOR__ROLES, role));
        if (!note.isEmpty()) {
            plan.set(into, Literals.ACTOR__NOTE, note);
        }
    }

    private void fill(Plan plan, EStructuralFeature feature, Object value) {
        if (value != null) {
            plan.set(into, feature, value);
        }
    }
}
