package org.isnad.exchange.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.isnad.model.corpus.Corpus;

/**
 * A corpus as the plain values it had when it was taken, which its owner does in a small part of the time of a copy; any one
 * thread makes the copy of it afterwards.
 */
final class TakenCorpus {

    /** Stands where a feature has its default value. */
    private static final Object UNSET = new Object();

    /** @param values by the numbers of the features; arrays for many */
    private record Taken(EObject object, Object[] values) {}

    private final Corpus original;
    private final List<Taken> objects;

    /** To be called by the thread that owns the corpus. */
    TakenCorpus(Corpus corpus) {
        original = corpus;
        objects = new ArrayList<>(corpus.getArticles().size() + 1);
        take((InternalEObject) corpus);
    }

    private void take(InternalEObject object) {
        EClass type = object.eClass();
        Object[] values = new Object[type.getFeatureCount()];
        for (int i = 0; i < values.length; i++) {
            Object value = object.eIsSet(i) ? object.eGet(i, false, true) : UNSET;
            values[i] = value instanceof Collection<?> many ? many.toArray() : value;
        }
        objects.add(new Taken(object, values));
        for (EReference parts : type.getEAllContainments()) {
            if (values[type.getFeatureID(parts)] instanceof Object[] many) {
                for (Object part : many) {
                    take((InternalEObject) part);
                }
            }
        }
    }

    /** Another copy each time. */
    Corpus copy() {
        Map<Object, EObject> copies = new IdentityHashMap<>(objects.size() * 2);
        objects.forEach(taken ->
                copies.put(taken.object(), EcoreUtil.create(taken.object().eClass())));
        for (Taken taken : objects) {
            EObject copy = copies.get(taken.object());
            for (int i = 0; i < taken.values().length; i++) {
                if (taken.values()[i] != UNSET) {
                    fill(copy, copy.eClass().getEStructuralFeature(i), taken.values()[i], copies);
                }
            }
        }
        return (Corpus) copies.get(original);
    }

    private static void fill(EObject copy, EStructuralFeature feature, Object value, Map<Object, EObject> copies) {
        boolean refers = feature instanceof EReference;
        if (!feature.isMany()) {
            copy.eSet(feature, refers ? copies.getOrDefault(value, (EObject) value) : value);
            return;
        }
        @SuppressWarnings("unchecked")
        InternalEList<Object> list = (InternalEList<Object>) copy.eGet(feature);
        for (Object one : (Object[]) value) {
            list.addUnique(refers ? copies.getOrDefault(one, (EObject) one) : one);
        }
    }
}
