package org.isnad.core.edit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.core.CoreMessages;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Statement;
import org.isnad.model.cas.CasPackage;
import org.isnad.model.tcas.TcasPackage;

/**
 * Sets or unsets one feature of an item, a list as a whole. A polarity without direction unsets the intensity in the same
 * step. Refused for identity and edges of an item, for references out of the layer, and for a parent that is a descendant.
 */
public final class SetFeature extends Edit {

    private static final Set<EStructuralFeature> NOT_HERE = Set.of(
            Literals.ITEM__ID,
            Literals.ITEM__CREATED,
            CasPackage.Literals.TOP__XMI_ID,
            CasPackage.Literals.ANNOTATION_BASE__SOFA,
            TcasPackage.Literals.ANNOTATION__BEGIN,
            TcasPackage.Literals.ANNOTATION__END);

    private final OpenLayer layer;
    private final Item item;
    private final EStructuralFeature feature;
    private final Object value;

    /** Null unsets. */
    public SetFeature(OpenLayer layer, Item item, EStructuralFeature feature, Object value) {
        this.layer = layer;
        this.item = item;
        this.feature = feature;
        this.value = value;
    }

    @Override
    public String label() {
        return CoreMessages.text("edit.set-feature", Labels.of(feature));
    }

    @Override
    protected void plan(Plan plan) {
        boolean known = item.eClass().getEAllStructuralFeatures().contains(feature);
        if (!known || NOT_HERE.contains(feature)) {
            plan.refuse("edit.feature", feature.getName());
            return;
        }
        if (!Belonging.accept(plan, layer, item) || !acceptsReferences(plan) || isUnchanged()) {
            return;
        }
        plan.set(item, feature, value);
        if (feature == Literals.STANCE__POLARITY && (value == Polarity.NEUTRAL || value == Polarity.NONE)) {
            plan.set(item, Literals.STANCE__INTENSITY, null);
        }
        plan.touch(item);
    }

    private boolean isUnchanged() {
        return value == null ? !item.eIsSet(feature) : value.equals(item.eGet(feature));
    }

    private boolean acceptsReferences(Plan plan) {
        if (!(feature instanceof EReference) || value == null) {
            return true;
        }
        Collection<?> targets = value instanceof Collection<?> many ? many : List.of(value);
        for (Object target : targets) {
            if (!(target instanceof EObject object) || !feature.getEType().isInstance(target)) {
                plan.refuse("edit.value", Labels.of(feature), String.valueOf(target));
                return false;
            }
            if (!Belonging.accept(plan, layer, object)) {
                return false;
            }
        }
        return acceptsParent(plan);
    }

    private boolean acceptsParent(Plan plan) {
        if (feature != Literals.STATEMENT__PARENT) {
            return true;
        }
        int steps = 0;
        for (Statement above = (Statement) value; above != null; above = above.getParent()) {
            // A file may hold a cycle already; it is not longer than the layer.
            if (above == item || steps++ > layer.statements().size()) {
                plan.refuse("edit.cycle");
                return false;
            }
        }
        return true;
    }
}
