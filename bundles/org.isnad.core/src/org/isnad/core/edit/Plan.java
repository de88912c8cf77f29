package org.isnad.core.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.Item;

/** Collects the changes of one edit; nothing changes before all are collected. */
public final class Plan {

    /** Puts a new object into a layer; an item gets id, created and origin where unset. */
    public void add(OpenLayer layer, EObject object) {
        throw new UnsupportedOperationException();
    }

    public void remove(OpenLayer layer, EObject object) {
        throw new UnsupportedOperationException();
    }

    /** Null unsets. */
    public void set(EObject owner, EStructuralFeature feature, Object value) {
        throw new UnsupportedOperationException();
    }

    public void addTo(EObject owner, EStructuralFeature list, Object value) {
        throw new UnsupportedOperationException();
    }

    public void addTo(EObject owner, EStructuralFeature list, int index, Object value) {
        throw new UnsupportedOperationException();
    }

    public void removeFrom(EObject owner, EStructuralFeature list, Object value) {
        throw new UnsupportedOperationException();
    }

    /** Stamps an item as modified now. */
    public void touch(Item item) {
        throw new UnsupportedOperationException();
    }

    public Problem refuse(String code, Object... args) {
        throw new UnsupportedOperationException();
    }
}
