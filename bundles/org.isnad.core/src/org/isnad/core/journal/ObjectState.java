package org.isnad.core.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.model.cas.CasPackage.Literals;

/**
 * What an object is like: the values of those of its features that are set, references as the keys of their targets.
 *
 * @param type namespace, #, name of the class
 */
record ObjectState(String type, List<Value> values) {

    /** The values of a feature: texts, or the states of contained objects; both empty for a list that is set and empty. */
    record Value(String feature, List<String> texts, List<ObjectState> parts) {}

    static ObjectState of(EObject object, Function<EObject, String> keys) {
        return of(object, features(object.eClass()), keys);
    }

    static ObjectState of(
            EObject object, Collection<? extends EStructuralFeature> features, Function<EObject, String> keys) {
        List<Value> values = new ArrayList<>();
        for (EStructuralFeature feature : features) {
            if (object.eIsSet(feature) && object.eGet(feature) != null) {
                values.add(value(object, feature, keys));
            }
        }
        return new ObjectState(type(object.eClass()), values);
    }

    private static Value value(EObject object, EStructuralFeature feature, Function<EObject, String> keys) {
        Object value = object.eGet(feature);
        Collection<?> all = feature.isMany() ? (Collection<?>) value : List.of(value);
        List<String> texts = new ArrayList<>();
        List<ObjectState> parts = new ArrayList<>();
        for (Object one : all) {
            if (!(feature instanceof EReference reference)) {
                texts.add(EcoreUtil.convertToString((EDataType) feature.getEType(), one));
            } else if (reference.isContainment()) {
                parts.add(of((EObject) one, keys));
            } else {
                texts.add(keys.apply((EObject) one));
            }
        }
        return new Value(feature.getName(), texts, parts);
    }

    static String type(EClass type) {
        return type.getEPackage().getNsURI() + '#' + type.getName();
    }

    /** The features that make up a state: not the number in the file, which is the key, and not the text. */
    static List<EStructuralFeature> features(EClass type) {
        return type.getEAllStructuralFeatures().stream()
                .filter(feature -> feature != Literals.TOP__XMI_ID && feature != Literals.ANNOTATION_BASE__SOFA)
                .filter(feature -> !feature.isTransient() && !feature.isDerived() && feature.isChangeable())
                .toList();
    }
}
