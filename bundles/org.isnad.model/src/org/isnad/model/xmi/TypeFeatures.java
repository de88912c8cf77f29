package org.isnad.model.xmi;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.model.cas.CasPackage;

/** A type with its features by name, looked up once a file instead of once an object. */
record TypeFeatures(EClass eClass, Map<String, EStructuralFeature> byName, boolean isTop) {

    /** Null where the package is null or has no such concrete class. */
    static TypeFeatures of(EPackage ePackage, String name) {
        EClassifier classifier = ePackage == null ? null : ePackage.getEClassifier(name);
        if (!(classifier instanceof EClass eClass) || eClass.isAbstract()) {
            return null;
        }
        Map<String, EStructuralFeature> byName = new HashMap<>();
        for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
            if (!feature.isTransient()) {
                byName.put(feature.getName(), feature);
            }
        }
        return new TypeFeatures(eClass, byName, CasPackage.Literals.TOP.isSuperTypeOf(eClass));
    }

    EStructuralFeature feature(String name) {
        return byName.get(name);
    }
}
