package org.isnad.model.xmi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.model.cas.CasPackage;
import org.isnad.model.cas.NULL;
import org.isnad.model.cas.View;
import org.isnad.model.tcas.TcasPackage;

/** Writes the objects of one class as elements: what the class allows is worked out once. */
final class ElementWriter {

    private static final int IDS_A_LINE = 20;

    private final CasXmiResource resource;
    private final String start;
    private final String name;
    private final List<Slot> attributes = new ArrayList<>();
    private final List<Slot> elements = new ArrayList<>();

    /** A feature under its number in the class, by which objects find it fastest, and how it begins as an attribute. */
    private record Slot(EStructuralFeature feature, int id, String start) {

        boolean isSet(EObject object) {
            return ((InternalEObject) object).eIsSet(id);
        }

        Object value(EObject object) {
            return ((InternalEObject) object).eGet(id, true, true);
        }
    }

    ElementWriter(CasXmiResource resource, String prefix, EClass eClass) {
        this.resource = resource;
        this.name = prefix + ':' + eClass.getName();
        this.start = "  <" + name;
        for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
            if (feature.isTransient()) {
                continue;
            }
            Slot slot = new Slot(feature, eClass.getFeatureID(feature), " " + feature.getName() + "=\"");
            boolean isElement = feature instanceof EAttribute attribute && isStringArray(attribute);
            (isElement ? elements : attributes).add(slot);
        }
    }

    /** Strings may hold blanks, so each stands in an element of its own. */
    private static boolean isStringArray(EAttribute attribute) {
        return attribute.isMany() && attribute.getEAttributeType().getInstanceClass() == String.class;
    }

    void write(XmlBuffer xml, EObject object) throws IOException {
        xml.raw(start);
        if (object instanceof NULL) {
            xml.raw(" xmi:id=\"0\"/>\n");
            return;
        }
        if (!(object instanceof View)) {
            xml.raw(" xmi:id=\"").number(resource.idOf(object)).raw("\"");
        }
        for (Slot slot : attributes) {
            if (slot.isSet(object) || isAlwaysWritten(slot.feature())) {
                attribute(xml, slot, slot.value(object));
            }
        }
        for (Slot slot : elements) {
            // An array that is there and empty has no element to show it.
            if (slot.isSet(object) && ((List<?>) slot.value(object)).isEmpty()) {
                xml.raw(slot.start()).raw("\"");
            }
        }
        children(xml, object);
    }

    /** UIMA has no unset numbers; it always writes the edges of a span, and so do we. */
    private static boolean isAlwaysWritten(EStructuralFeature feature) {
        return feature == TcasPackage.Literals.ANNOTATION__BEGIN || feature == TcasPackage.Literals.ANNOTATION__END;
    }

    private void attribute(XmlBuffer xml, Slot slot, Object value) throws IOException {
        if (value == null) {
            return;
        }
        xml.raw(slot.start());
        EStructuralFeature feature = slot.feature();
        if (feature instanceof EReference) {
            references(xml, feature, value);
        } else if (feature.isMany()) {
            String separator = "";
            for (Object element : (List<?>) value) {
                xml.raw(separator);
                data(xml, feature, element);
                separator = " ";
            }
        } else {
            data(xml, feature, value);
        }
        xml.raw("\"");
    }

    private void references(XmlBuffer xml, EStructuralFeature feature, Object value) throws IOException {
        if (!feature.isMany()) {
            reference(xml, (EObject) value);
            return;
        }
        // The long list of members is broken by blocks of ids, so that one more member changes one line.
        boolean blocks = feature == CasPackage.Literals.VIEW__MEMBERS;
        int block = 0;
        boolean first = true;
        for (Object element : (List<?>) value) {
            if (!first) {
                int next = blocks ? resource.idOf((EObject) element) / IDS_A_LINE : 0;
                xml.raw(next == block ? " " : "\n    ");
                block = next;
            }
            reference(xml, (EObject) element);
            first = false;
        }
        if (blocks && !first) {
            xml.raw("\n  ");
        }
    }

    private void reference(XmlBuffer xml, EObject target) throws IOException {
        if (target instanceof NULL) {
            xml.number(0);
        } else if (target.eResource() == resource) {
            xml.number(resource.idOf(target));
        } else {
            throw new IOException("A reference leads out of the layer: " + target);
        }
    }

    private static void data(XmlBuffer xml, EStructuralFeature feature, Object value) throws IOException {
        if (value instanceof String text) {
            xml.attribute(text);
        } else if (value instanceof Integer number && feature.getEType() == EcorePackage.Literals.EINT) {
            xml.number(number);
        } else {
            xml.attribute(EcoreUtil.convertToString((EDataType) feature.getEType(), value));
        }
    }

    private void children(XmlBuffer xml, EObject object) throws IOException {
        boolean open = false;
        for (Slot slot : elements) {
            if (!slot.isSet(object)) {
                continue;
            }
            List<?> values = (List<?>) slot.value(object);
            if (values.isEmpty()) {
                continue;
            }
            if (!open) {
                xml.raw(">\n");
                open = true;
            }
            for (Object value : values) {
                xml.raw("    <").raw(slot.feature().getName()).raw(">");
                xml.text(value == null ? "" : (String) value);
                xml.raw("</").raw(slot.feature().getName()).raw(">\n");
            }
        }
        if (open) {
            xml.raw("  </").raw(name).raw(">\n");
        } else {
            xml.raw("/>\n");
        }
    }
}
