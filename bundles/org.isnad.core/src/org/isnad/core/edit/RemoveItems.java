package org.isnad.core.edit;

import java.util.Collection;
import java.util.List;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.Item;

/** Removes items with all that depends on them. */
public final class RemoveItems extends Edit {

    public RemoveItems(OpenLayer layer, Collection<? extends Item> items) {}

    public List<Item> planned() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String label() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void plan(Plan plan) {
        throw new UnsupportedOperationException();
    }
}
