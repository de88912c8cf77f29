package org.isnad.core.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.core.CoreMessages;
import org.isnad.core.edit.References.Reference;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.Item;

/**
 * Removes items: a statement or stance with its fragments, quotes and extras that nothing else uses; references to what
 * goes are cleared, so that a mention leaves the statements and stances that name it and a statement is no longer anybody's
 * parent, basis or target.
 */
public final class RemoveItems extends Edit {

    private final OpenLayer layer;
    private final Set<Item> items;

    public RemoveItems(OpenLayer layer, Collection<? extends Item> items) {
        this.layer = layer;
        this.items = new LinkedHashSet<>(items);
    }

    /** What would go if the edit ran now: the items, then those of their parts that are items. */
    public List<Item> planned() {
        return planned(new Removal(layer, items));
    }

    private static List<Item> planned(Removal removal) {
        return removal.gone().stream()
                .filter(Item.class::isInstance)
                .map(Item.class::cast)
                .toList();
    }

    @Override
    public String label() {
        return items.size() == 1
                ? CoreMessages.text(
                        "edit.remove-one", Labels.of(items.iterator().next()))
                : CoreMessages.text("edit.remove-items", items.size());
    }

    @Override
    protected void plan(Plan plan) {
        if (!Belonging.accept(plan, layer, items)) {
            return;
        }
        Removal removal = new Removal(layer, items);
        for (Reference loose : removal.loose()) {
            if (loose.feature().isMany()) {
                plan.removeFrom(loose.owner(), loose.feature(), loose.target());
            } else {
                plan.set(loose.owner(), loose.feature(), null);
            }
            if (loose.owner() instanceof Item owner) {
                plan.touch(owner);
            }
        }
        removal.gone().forEach(object -> plan.remove(layer, object));
        Rejection.note(plan, layer, planned(removal));
    }
}
