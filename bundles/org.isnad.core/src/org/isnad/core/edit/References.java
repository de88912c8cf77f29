package org.isnad.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.isnad.model.cas.CasPackage.Literals;
import org.isnad.model.cas.View;

/** Finds what refers to objects of a layer, in objects of any type, by one walk through it; views and texts aside. */
public final class References {

    /** One reference, alone or in a list. */
    public record Reference(EObject owner, EReference feature, EObject target) {}

    private final Set<EObject> targets;
    private final Map<EClass, List<EReference>> features = new HashMap<>();
    private final List<Reference> found = new ArrayList<>();

    private References(Collection<? extends EObject> targets) {
        this.targets = new HashSet<>(targets);
    }

    /** What refers to one of the targets, in the order of the layer. */
    public static List<Reference> to(Collection<? extends EObject> targets, Resource layer) {
        References references = new References(targets);
        if (!targets.isEmpty()) {
            layer.getContents().forEach(references::visit);
        }
        return references.found;
    }

    /** Those of the targets that nothing but one owner refers to. */
    static List<EObject> unusedWithout(EObject owner, Collection<? extends EObject> targets, Resource layer) {
        List<EObject> unused = new ArrayList<>(targets);
        for (Reference reference : to(targets, layer)) {
            if (reference.owner() != owner) {
                unused.remove(reference.target());
            }
        }
        return unused;
    }

    private void visit(EObject owner) {
        if (owner instanceof View) {
            return;
        }
        for (EReference feature : features.computeIfAbsent(owner.eClass(), References::references)) {
            Object value = owner.eGet(feature);
            if (value instanceof List<?> list) {
                list.forEach(target -> visit(owner, feature, target));
            } else {
                visit(owner, feature, value);
            }
        }
    }

    private void visit(EObject owner, EReference feature, Object target) {
        if (target instanceof EObject object && targets.contains(object)) {
            found.add(new Reference(owner, feature, object));
        }
    }

    private static List<EReference> references(EClass type) {
        return type.getEAllReferences().stream()
                .filter(reference -> reference != Literals.ANNOTATION_BASE__SOFA)
                .toList();
    }
}
