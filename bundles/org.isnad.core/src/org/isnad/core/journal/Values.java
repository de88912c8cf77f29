package org.isnad.core.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.core.journal.ObjectState.Value;

/** Gives objects the values of their states; throws {@link IllegalArgumentException} where a state fits no object. */
final class Values {

    private final Function<String, EPackage> packages;
    private final BiFunction<EReference, String, EObject> targets;

    /** With what finds a package by namespace, and the target of a reference by its key (null where there is none). */
    Values(Function<String, EPackage> packages, BiFunction<EReference, String, EObject> targets) {
        this.packages = packages;
        this.targets = targets;
    }

    static EObject create(Function<String, EPackage> packages, String type) {
        int hash = type.lastIndexOf('#');
        EPackage known = hash < 0 ? null : packages.apply(type.substring(0, hash));
        if (known == null || !(known.getEClassifier(type.substring(hash + 1)) instanceof EClass eClass)) {
            throw new IllegalArgumentException(type);
        }
        return EcoreUtil.create(eClass);
    }

    /** Sets those of the features that the state has and unsets the others. */
    void put(Tape tape, EObject object, ObjectState state, List<? extends EStructuralFeature> features) {
        Map<String, Value> values = new HashMap<>();
        state.values().forEach(value -> values.put(value.feature(), value));
        for (EStructuralFeature feature : features) {
            Value value = values.remove(feature.getName());
            if (value != null) {
                tape.set(object, feature, value(feature, value));
            } else if (object.eIsSet(feature)) {
                tape.set(object, feature, null);
            }
        }
        if (!values.isEmpty()) {
            throw new IllegalArgumentException(values.keySet().toString());
        }
    }

    private Object value(EStructuralFeature feature, Value value) {
        List<Object> all = new ArrayList<>();
        for (String text : value.texts()) {
            all.add(
                    feature instanceof EReference reference
                            ? target(reference, text)
                            : EcoreUtil.createFromString((EDataType) feature.getEType(), text));
        }
        value.parts().forEach(part -> all.add(part(part)));
        return feature.isMany() ? all : all.get(0);
    }

    private EObject target(EReference reference, String key) {
        EObject target = targets.apply(reference, key);
        if (!reference.getEReferenceType().isInstance(target)) {
            throw new IllegalArgumentException(reference.getName() + ' ' + key);
        }
        return target;
    }

    private EObject part(ObjectState state) {
        EObject part = create(packages, state.type());
        // New and nobody's yet: what happens to it needs no way back.
        Tape untaped = new Tape(tape -> {});
        put(untaped, part, state, ObjectState.features(part.eClass()));
        return part;
    }
}
