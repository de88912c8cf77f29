package org.isnad.review.adjudicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Decision;
import org.isnad.model.annotation.Extra;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Origin;
import org.isnad.model.tcas.TcasPackage;

/**
 * Puts what a unit becomes into gold. An item that stands there already is changed only where it says something else, so that
 * it keeps its identifier, its remarks, and whoever refers to it.
 */
final class GoldWriter {

    private final GoldDraft draft;
    private final Map<Unit, Optional<Item>> written = new HashMap<>();

    GoldWriter(GoldDraft draft) {
        this.draft = draft;
    }

    GoldDraft draft() {
        return draft;
    }

    /** What stands for a unit, once this edit is done. */
    Optional<Item> gold(Unit unit) {
        Optional<Item> now = written.get(unit);
        return now != null
                ? now
                : unit.gold.stream().filter(item -> !draft.isGone(item)).findFirst();
    }

    /** Makes gold say what a copy says, and that it was decided so. */
    Item write(Unit unit, Item copy, Decision decision, List<String> from, String reason) {
        Item item = gold(unit).orElse(null);
        if (item == null) {
            item = copy;
            draft.add(copy);
            owned(copy).forEach(draft::add);
        } else {
            follow(item, copy);
        }
        written.put(unit, Optional.of(item));
        unit.gold.stream().skip(1).forEach(surplus -> remove(List.of(surplus)));
        mark(item, decision, from, reason);
        return item;
    }

    /** Says how an item and what it consists of was decided; that it was changed by hand counts no more. */
    void mark(Item item, Decision decision, List<String> from, String reason) {
        note(item, decision, from);
        draft.set(item, Literals.ITEM__REASON, reason);
        for (EObject part : owned(item)) {
            if (part instanceof Fragment fragment) {
                note(fragment, decision, from);
            }
        }
    }

    private void note(Item item, Decision decision, List<String> from) {
        draft.set(item, Literals.ITEM__DECISION, decision);
        draft.set(item, Literals.ITEM__DERIVED_FROM, from);
        draft.set(item, Literals.ITEM__ORIGIN, Origin.ADJUDICATED);
        draft.set(item, Literals.ITEM__MODIFIED, null);
    }

    /** An item that is in gold stands for a unit from now on, and for whoever refers to what stood there. */
    void stand(Unit unit, Item item) {
        List<Item> others = unit.gold.stream().filter(other -> other != item).toList();
        draft.replace(others, item);
        remove(others);
        written.put(unit, Optional.of(item));
    }

    /** Nothing stands for a unit any more. */
    void clear(Unit unit) {
        List<Item> items = new ArrayList<>(unit.gold);
        gold(unit).filter(item -> !items.contains(item)).ifPresent(items::add);
        remove(items);
        written.put(unit, Optional.empty());
    }

    /** Takes items out of gold with what they consist of; mentions and quotes stay. */
    void remove(Collection<? extends Item> items) {
        Set<EObject> all = new LinkedHashSet<>(items);
        items.forEach(item -> all.addAll(owned(item)));
        draft.remove(all);
    }

    /** Fragments and extras of a frame as the draft has them. */
    private List<EObject> owned(Item item) {
        List<EObject> parts = new ArrayList<>();
        for (EStructuralFeature feature : item.eClass().getEAllReferences()) {
            if (feature.isMany() && isOwned(feature)) {
                draft.list(item, feature).forEach(part -> parts.add((EObject) part));
            }
        }
        return parts;
    }

    private static boolean isOwned(EStructuralFeature feature) {
        return feature.getEType() == Literals.FRAGMENT || feature.getEType() == Literals.EXTRA;
    }

    private void follow(Item item, Item copy) {
        for (EStructuralFeature feature : item.eClass().getEAllStructuralFeatures()) {
            Object wanted = copy.eGet(feature);
            if (!Copies.isContent(feature) || Sameness.test(feature, draft.get(item, feature), wanted)) {
                continue;
            }
            if (isOwned(feature)) {
                draft.set(item, feature, followed(item, feature, (List<?>) wanted));
            } else {
                draft.set(item, feature, wanted instanceof Collection<?> many ? List.copyOf(many) : wanted);
            }
        }
    }

    /** The parts that there are, changed into those wanted; the rest is added or removed. */
    private List<EObject> followed(Item item, EStructuralFeature feature, List<?> wanted) {
        List<?> there = draft.list(item, feature);
        List<EObject> parts = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            EObject part = (EObject) wanted.get(i);
            if (i < there.size()) {
                become((EObject) there.get(i), part);
                parts.add((EObject) there.get(i));
            } else {
                draft.add(part);
                parts.add(part);
            }
        }
        List<EObject> surplus = new ArrayList<>();
        there.stream().skip(wanted.size()).forEach(part -> surplus.add((EObject) part));
        draft.remove(surplus);
        return parts;
    }

    private void become(EObject part, EObject wanted) {
        if (wanted instanceof Fragment fragment) {
            draft.set(part, TcasPackage.Literals.ANNOTATION__BEGIN, fragment.getBegin());
            draft.set(part, TcasPackage.Literals.ANNOTATION__END, fragment.getEnd());
        } else if (wanted instanceof Extra extra) {
            draft.set(part, Literals.EXTRA__NAME, extra.getName());
            draft.set(part, Literals.EXTRA__VALUE, extra.getValue());
        }
    }
}
