package org.isnad.core.project;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.model.xmi.XmlBuffer;

/** How objects of one class of the corpus stand in {@code corpus.isnad}: first what are attributes, then what are elements. */
record CorpusShape(List<Slot> attributes, List<Slot> elements) {

    /**
     * One feature.
     *
     * @param id of the feature in its class
     * @param open markup before a value: {@code  name="} or {@code <name}
     * @param close markup after the content of an element, null for an attribute
     */
    record Slot(EStructuralFeature feature, int id, byte[] open, byte[] close) {

        private static Slot attribute(EStructuralFeature feature, int id) {
            return new Slot(feature, id, XmlBuffer.bytes(" " + feature.getName() + "=\""), null);
        }

        private static Slot element(EStructuralFeature feature, int id) {
            byte[] close = XmlBuffer.bytes("</" + feature.getName() + ">\n");
            return new Slot(feature, id, XmlBuffer.bytes("<" + feature.getName()), close);
        }

        boolean isReference() {
            return feature instanceof EReference;
        }
    }

    static CorpusShape of(EClass eClass) {
        List<Slot> attributes = new ArrayList<>();
        List<Slot> elements = new ArrayList<>();
        for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
            int id = eClass.getFeatureID(feature);
            boolean contained = feature instanceof EReference reference && reference.isContainment();
            boolean values = feature.isMany() && !(feature instanceof EReference);
            if (feature.isTransient()) {
                continue;
            }
            if (contained || values) {
                elements.add(Slot.element(feature, id));
            } else {
                attributes.add(Slot.attribute(feature, id));
            }
        }
        return new CorpusShape(List.copyOf(attributes), List.copyOf(elements));
    }
}
