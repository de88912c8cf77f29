package org.isnad.core.edit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.command.SetCommand;
import org.isnad.core.CoreMessages;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Origin;
import org.isnad.model.cas.AnnotationBase;
import org.isnad.model.tcas.TcasPackage;
import org.isnad.text.XmlCharacters;

/**
 * Collects the changes of one edit; nothing changes before all are collected, and nothing at all where the edit is refused.
 * Features of objects that are not in a resource yet are set directly.
 */
public final class Plan {

    private static final Set<EStructuralFeature> EDGES =
            Set.of(TcasPackage.Literals.ANNOTATION__BEGIN, TcasPackage.Literals.ANNOTATION__END);

    private final Project project;
    private final List<Command> changes = new ArrayList<>();
    private final Map<Resource, Set<EObject>> resources = new LinkedHashMap<>();
    private Set<EObject> moved = new LinkedHashSet<>();
    private final Map<OpenLayer, List<EObject>> added = new LinkedHashMap<>();
    private final Map<OpenLayer, Set<EObject>> removed = new LinkedHashMap<>();
    private final Set<String> freshIds = new HashSet<>();
    private final Set<EObject> touched = new HashSet<>();
    private final List<Problem> refusals = new ArrayList<>();
    private boolean unlocked;
    private final String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();

    Plan(Project project) {
        this.project = project;
    }

    /** Puts a new object into a layer; it gets its text, and an item id, created and origin where unset. */
    public void add(OpenLayer layer, EObject object) {
        if (isLocked(layer)) {
            return;
        }
        if (object instanceof AnnotationBase base) {
            base.setSofa(layer.sofa());
        }
        if (object instanceof Item item) {
            sign(layer, item);
        }
        added.computeIfAbsent(layer, l -> new ArrayList<>()).add(object);
        note(layer.resource(), object);
    }

    private void sign(OpenLayer layer, Item item) {
        if (item.getId() == null) {
            item.setId(ItemIds.next(id -> layer.item(id).isPresent() || freshIds.contains(id)));
            freshIds.add(item.getId());
        }
        if (item.getCreated() == null) {
            item.setCreated(now);
        }
        if (item.getOrigin() == null) {
            item.setOrigin(Origin.MANUAL);
        }
    }

    /** Takes an object out of a layer; references to it are the edit's to clear. */
    public void remove(OpenLayer layer, EObject object) {
        if (!isLocked(layer)) {
            removed.computeIfAbsent(layer, l -> new LinkedHashSet<>()).add(object);
            note(layer.resource(), object);
        }
    }

    /** Sets a feature, or a whole list; null unsets. Equal values make no change. */
    public void set(EObject owner, EStructuralFeature feature, Object value) {
        boolean same = value == null ? !owner.eIsSet(feature) : value.equals(owner.eGet(feature));
        if (same || !isWritable(owner) || !isStorable(value)) {
            return;
        }
        Object wanted = value == null ? SetCommand.UNSET_VALUE : value;
        Command change = new SetCommand(project.domain(), owner, feature, wanted);
        if (!change.canExecute()) {
            refuse("edit.value", feature.getName(), String.valueOf(value));
            return;
        }
        changes.add(change);
        if (EDGES.contains(feature)) {
            moved.add(owner);
        }
        noteParts(owner, feature, owner.eGet(feature));
        noteParts(owner, feature, value);
    }

    public void addTo(EObject owner, EStructuralFeature list, Object value) {
        addTo(owner, list, -1, value);
    }

    /** At the end where the index is negative. */
    public void addTo(EObject owner, EStructuralFeature list, int index, Object value) {
        if (isWritable(owner) && isStorable(value)) {
            changes.add(ListChange.add((List<?>) owner.eGet(list), List.of(value), index));
            noteParts(owner, list, value);
        }
    }

    /** Takes the first equal value out of a list; nothing happens where there is none. */
    public void removeFrom(EObject owner, EStructuralFeature list, Object value) {
        if (isWritable(owner)) {
            List<?> values = (List<?>) owner.eGet(list);
            int index = values.indexOf(value);
            if (index >= 0) {
                changes.add(ListChange.remove(values, List.of(values.get(index))));
                noteParts(owner, list, value);
            }
        }
    }

    /**
     * Does what no other method says, as the only change of an edit.
     *
     * @param objects that the command touches, which may be added while it is done
     */
    public void perform(Resource resource, Command command, Set<EObject> objects) {
        boolean locked = project.openLayer(resource).filter(this::isLocked).isPresent();
        if (!locked) {
            changes.add(command);
            resources.put(resource, objects);
            moved = objects;
        }
    }

    private void note(Resource resource, EObject object) {
        resources.computeIfAbsent(resource, r -> new LinkedHashSet<>()).add(object);
    }

    /** Objects that come into a list that contains them, or leave it, are touched as the owner is. */
    private void noteParts(EObject owner, EStructuralFeature feature, Object value) {
        if (value != null && feature instanceof EReference reference && reference.isContainment()) {
            Collection<?> parts = value instanceof Collection<?> many ? many : List.of(value);
            parts.forEach(part -> note(owner.eResource(), (EObject) part));
        }
    }

    /** Stamps an item as modified now, and an accepted suggestion as edited. */
    public void touch(Item item) {
        if (item.eResource() == null || !touched.add(item)) {
            return;
        }
        set(item, Literals.ITEM__MODIFIED, now);
        if (item.getOrigin() == Origin.SUGGESTED_ACCEPTED) {
            set(item, Literals.ITEM__ORIGIN, Origin.SUGGESTED_EDITED);
        }
    }

    /** Refuses the edit with an error whose sentence has this code as key. */
    public Problem refuse(String code, Object... args) {
        Problem problem = CoreMessages.error(code, Place.NOWHERE, args);
        refusals.add(problem);
        return problem;
    }

    /** Refuses the edit with an error that another room words. */
    public void refuse(Problem problem) {
        refusals.add(problem);
    }

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    List<Problem> refusals() {
        return refusals;
    }

    boolean isEmpty() {
        return changes.isEmpty() && added.isEmpty() && removed.isEmpty();
    }

    /** Removals come last, so that nothing refers to what is gone, and additions first. */
    Command command(String label) {
        List<Command> all = new ArrayList<>();
        // The members of the view are part of the step: saving indexes only objects that it has never seen.
        added.forEach((layer, objects) -> {
            all.add(ListChange.add(layer.resource().getContents(), objects, -1));
            List<EObject> indexed =
                    objects.stream().filter(AnnotationBase.class::isInstance).toList();
            layer.view().ifPresent(view -> all.add(ListChange.append(view.getMembers(), indexed)));
        });
        all.addAll(changes);
        removed.forEach((layer, objects) -> {
            layer.view().ifPresent(view -> all.add(ListChange.withdraw(view.getMembers(), objects)));
            all.add(ListChange.remove(layer.resource().getContents(), objects));
        });
        return new Step(label, all, resources, moved);
    }

    private boolean isWritable(EObject owner) {
        Resource resource = owner.eResource();
        if (resource == null) {
            refuse("edit.gone");
            return false;
        }
        note(resource, owner);
        return project.openLayer(resource).filter(this::isLocked).isEmpty();
    }

    private boolean isLocked(OpenLayer layer) {
        boolean locked = unlocked ? layer.isReadOnly() : !layer.isEditable();
        if (locked && !isRefused()) {
            layer.refusal().ifPresent(refusals::add);
        }
        return locked;
    }

    /**
     * Lets the changes that follow reach submitted layers too: for an edit that says how far a layer is, follows the registry
     * or restores what was lost, and for no change of what was annotated.
     */
    public void unlock() {
        unlocked = true;
    }

    /** Refuses a text that XML 1.0 cannot hold. */
    boolean isStorable(Object value) {
        int offset = value instanceof String text ? XmlCharacters.firstForbidden(text) : -1;
        if (offset >= 0) {
            int character = ((String) value).charAt(offset);
            refuse("edit.character", String.format("U+%04X", character), String.valueOf(offset));
        }
        return offset < 0;
    }

    /** The project whose corpus and layers are edited. */
    public Project project() {
        return project;
    }

    /** The moment of the edit, ISO 8601 in UTC. */
    public String now() {
        return now;
    }
}
