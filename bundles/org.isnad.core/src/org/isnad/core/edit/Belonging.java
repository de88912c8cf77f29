package org.isnad.core.edit;

import java.util.Collection;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.project.OpenLayer;

/** Objects that an edit speaks of must be in its layer: neither removed nor of somebody else's. */
final class Belonging {

    private Belonging() {}

    /** Refuses an object that is not in the layer; null is accepted. */
    static boolean accept(Plan plan, OpenLayer layer, EObject object) {
        if (object == null || object.eResource() == layer.resource()) {
            return true;
        }
        plan.refuse(object.eResource() == null ? "edit.gone" : "edit.elsewhere");
        return false;
    }

    static boolean accept(Plan plan, OpenLayer layer, Collection<? extends EObject> objects) {
        if (objects.stream().anyMatch(Objects::isNull)) {
            plan.refuse("edit.gone");
            return false;
        }
        return objects.stream().allMatch(object -> accept(plan, layer, object));
    }
}
