package org.isnad.model.xmi;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.isnad.model.tcas.TcasPackage;

/** A feature under its number in the class, by which objects find it fastest, and how it begins as an attribute. */
record Slot(EStructuralFeature feature, int id, byte[] start, boolean refers, boolean many, boolean always) {

    static Slot of(EStructuralFeature feature, EClass eClass) {
        return new Slot(
                feature,
                eClass.getFeatureID(feature),
                XmlBuffer.bytes(" " + feature.getName() + "=\""),
                feature instanceof EReference,
                feature.isMany(),
                isAlwaysWritten(feature));
    }

    /** UIMA has no unset numbers; it always writes the edges of a span, and so do we. */
    private static boolean isAlwaysWritten(EStructuralFeature feature) {
        return feature == TcasPackage.Literals.ANNOTATION__BEGIN || feature == TcasPackage.Literals.ANNOTATION__END;
    }

    boolean isSet(InternalEObject object) {
        return object.eIsSet(id);
    }

    Object value(InternalEObject object) {
        return object.eGet(id, true, true);
    }
}
