package org.isnad.core.check;

import org.eclipse.emf.ecore.EObject;
import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Item;
import org.isnad.model.cas.AnnotationBase;

/** What an item refers to is in the same layer. */
final class ReferencesResolve extends Rule {

    ReferencesResolve() {
        super("reference.unresolved", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (Item item : layer.items()) {
            if (!(item instanceof AnnotationBase base) || base.getSofa() == null || leavesLayer(layer, item)) {
                findings.add(this, item, item.eClass().getName());
            }
        }
    }

    private static boolean leavesLayer(CheckedLayer layer, Item item) {
        for (EObject target : item.eCrossReferences()) {
            if (target.eIsProxy() || target.eResource() != layer.resource()) {
                return true;
            }
        }
        return false;
    }
}
