package org.isnad.review.adjudicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.core.edit.ItemIds;
import org.isnad.core.edit.Plan;
import org.isnad.core.edit.References;
import org.isnad.core.edit.References.Reference;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.Adjudication;
import org.isnad.model.annotation.Item;

/**
 * Gold as it will be after an edit: what is added, removed and set is seen by the rest of the edit, and reaches the plan of
 * the edit at its end, so that equal values make no change.
 */
final class GoldDraft {

    private final OpenLayer gold;
    private final Map<EObject, Map<EStructuralFeature, Object>> set = new LinkedHashMap<>();
    private final Set<EObject> added = new LinkedHashSet<>();
    private final Set<EObject> removed = new LinkedHashSet<>();
    private final Set<String> taken = new HashSet<>();

    GoldDraft(OpenLayer gold) {
        this.gold = gold;
        gold.spans(Adjudication.class).forEach(record -> taken.add(record.getId()));
    }

    Object get(EObject owner, EStructuralFeature feature) {
        Map<EStructuralFeature, Object> changes = set.getOrDefault(owner, Map.of());
        return changes.containsKey(feature) ? changes.get(feature) : owner.eGet(feature);
    }

    List<?> list(EObject owner, EStructuralFeature feature) {
        Object value = get(owner, feature);
        return value == null ? List.of() : List.copyOf((Collection<?>) value);
    }

    /** Null, and the empty list, unset. */
    void set(EObject owner, EStructuralFeature feature, Object value) {
        Object wanted = value instanceof Collection<?> many && many.isEmpty() ? null : value;
        if (owner.eResource() != null) {
            Map<EStructuralFeature, Object> changes = set.computeIfAbsent(owner, o -> new LinkedHashMap<>());
            boolean same = wanted == null ? !owner.eIsSet(feature) : wanted.equals(owner.eGet(feature));
            if (same) {
                changes.remove(feature);
            } else {
                changes.put(feature, wanted);
            }
        } else if (wanted == null) {
            owner.eUnset(feature);
        } else {
            owner.eSet(feature, wanted);
        }
    }

    /** Items keep the identifier they have where nobody else has it, and get one like it otherwise. */
    void add(EObject object) {
        if (object instanceof Item item) {
            String id = item.getId();
            item.setId(id == null || id.isEmpty() ? ItemIds.next(taken::contains) : free(id));
        }
        added.add(object);
    }

    /** The first of name, name-2, name-3 … that is free. */
    String free(String name) {
        String free = name;
        for (int i = 2; !claim(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    private boolean claim(String id) {
        return gold.item(id).isEmpty() && taken.add(id);
    }

    /** Takes objects out, and out of every list and reference. */
    void remove(Collection<? extends EObject> objects) {
        for (EObject object : objects) {
            if (!added.remove(object)) {
                removed.add(object);
            }
        }
        if (objects.isEmpty()) {
            return;
        }
        for (Reference reference : References.to(objects, gold.resource())) {
            if (!removed.contains(reference.owner())) {
                clear(reference);
            }
        }
    }

    /** Whoever refers to one of these refers to another object then. */
    void replace(Collection<? extends EObject> objects, EObject other) {
        for (Reference reference : References.to(objects, gold.resource())) {
            Object value = get(reference.owner(), reference.feature());
            if (value instanceof Collection<?> many) {
                List<Object> replaced = new ArrayList<>(many);
                replaced.replaceAll(one -> one == reference.target() ? other : one);
                set(reference.owner(), reference.feature(), replaced);
            } else if (value == reference.target()) {
                set(reference.owner(), reference.feature(), other);
            }
        }
    }

    private void clear(Reference reference) {
        Object value = get(reference.owner(), reference.feature());
        if (value instanceof Collection<?> many) {
            List<Object> rest = new ArrayList<>(many);
            rest.remove(reference.target());
            set(reference.owner(), reference.feature(), rest);
        } else if (value == reference.target()) {
            set(reference.owner(), reference.feature(), null);
        }
    }

    boolean isGone(EObject object) {
        return removed.contains(object);
    }

    boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && set.values().stream().allMatch(Map::isEmpty);
    }

    void flush(Plan plan) {
        added.forEach(object -> plan.add(gold, object));
        set.forEach((owner, changes) -> {
            if (!removed.contains(owner)) {
                changes.forEach((feature, value) -> plan.set(owner, feature, value));
            }
        });
        removed.stream().filter(object -> object.eResource() != null).forEach(object -> plan.remove(gold, object));
    }

    @Override
    public String toString() {
        return "added " + added + ", removed " + removed + ", set " + set;
    }
}
