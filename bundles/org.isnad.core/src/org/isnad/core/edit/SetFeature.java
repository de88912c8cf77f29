package org.isnad.core.edit;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.Item;

/** Sets or unsets one feature of an item. */
public final class SetFeature extends Edit {

    public SetFeature(OpenLayer layer, Item item, EStructuralFeature feature, Object value) {}

    @Override
    public String label() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void plan(Plan plan) {
        throw new UnsupportedOperationException();
    }
}
