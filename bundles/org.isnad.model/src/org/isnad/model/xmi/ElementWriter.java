package org.isnad.model.xmi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.model.cas.CasPackage;
import org.isnad.model.cas.NULL;
import org.isnad.model.cas.TOP;

/** Writes the objects of one class as elements: what the class allows is worked out once. */
final class ElementWriter {

    private static final int IDS_A_LINE = 20;
    private static final byte[] ID = XmlBuffer.bytes(" xmi:id=\"");
    private static final byte[] QUOTE = XmlBuffer.bytes("\"");
    private static final byte[] SPACE = XmlBuffer.bytes(" ");
    private static final byte[] NEXT_LINE = XmlBuffer.bytes("\n    ");
    private static final byte[] EMPTY = XmlBuffer.bytes("/>\n");

    private final CasXmiResource resource;
    private final EntryType.Kind kind;
    private final byte[] start;
    private final String name;
    private final Slot[] attributes;
    private final Slot[] elements;
    /** The single reference that was written last; most objects of a file refer to the same sofa. */
    private Object known;

    private int knownId;

    ElementWriter(CasXmiResource resource, String prefix, EntryType type) {
        this.resource = resource;
        kind = type.kind();
        name = prefix + ':' + type.eClass().getName();
        start = XmlBuffer.bytes("  <" + name);
        List<Slot> inTag = new ArrayList<>();
        List<Slot> inside = new ArrayList<>();
        for (EStructuralFeature feature : type.eClass().getEAllStructuralFeatures()) {
            if (!feature.isTransient()) {
                boolean isElement = feature instanceof EAttribute attribute && isStringArray(attribute);
                (isElement ? inside : inTag).add(Slot.of(feature, type.eClass()));
            }
        }
        attributes = inTag.toArray(Slot[]::new);
        elements = inside.toArray(Slot[]::new);
    }

    /** Strings may hold blanks, so each stands in an element of its own. */
    private static boolean isStringArray(EAttribute attribute) {
        return attribute.isMany() && attribute.getEAttributeType().getInstanceClass() == String.class;
    }

    void write(XmlBuffer xml, Entry entry) throws IOException {
        xml.raw(start);
        if (kind == EntryType.Kind.NULL) {
            xml.raw(" xmi:id=\"0\"/>\n");
            return;
        }
        if (entry.type().isTop()) {
            xml.raw(ID).number(entry.id()).raw(QUOTE);
        }
        InternalEObject object = (InternalEObject) entry.object();
        for (Slot slot : attributes) {
            if (slot.always() || slot.isSet(object)) {
                attribute(xml, slot, slot.value(object));
            }
        }
        for (Slot slot : elements) {
            // An array that is there and empty has no element to show it.
            if (slot.isSet(object) && ((List<?>) slot.value(object)).isEmpty()) {
                xml.raw(slot.start()).raw(QUOTE);
            }
        }
        children(xml, object);
    }

    private void attribute(XmlBuffer xml, Slot slot, Object value) throws IOException {
        if (value == null) {
            return;
        }
        xml.raw(slot.start());
        if (slot.refers()) {
            references(xml, slot, value);
        } else if (slot.many()) {
            boolean first = true;
            for (Object element : (List<?>) value) {
                if (!first) {
                    xml.raw(SPACE);
                }
                data(xml, slot.feature(), element);
                first = false;
            }
        } else {
            data(xml, slot.feature(), value);
        }
        xml.raw(QUOTE);
    }

    private void references(XmlBuffer xml, Slot slot, Object value) throws IOException {
        if (!slot.many()) {
            if (value != known) {
                knownId = id(value);
                known = value;
            }
            xml.number(knownId);
            return;
        }
        // The long list of members is broken by blocks of ids, so that one more member changes one line.
        boolean blocks = slot.feature() == CasPackage.Literals.VIEW__MEMBERS;
        int block = 0;
        boolean first = true;
        for (Object element : (List<?>) value) {
            int id = id(element);
            if (!first) {
                int next = blocks ? id / IDS_A_LINE : 0;
                xml.raw(next == block ? SPACE : NEXT_LINE);
                block = next;
            }
            xml.number(id);
            first = false;
        }
        if (blocks && !first) {
            xml.raw("\n  ");
        }
    }

    private int id(Object target) throws IOException {
        if (target instanceof TOP top && top.eResource() == resource) {
            return resource.idOf(top);
        } else if (target instanceof NULL) {
            return 0;
        } else if (((EObject) target).eResource() == resource) {
            return resource.idOf((EObject) target);
        }
        throw new IOException("A reference leads out of the layer: " + target);
    }

    private static void data(XmlBuffer xml, EStructuralFeature feature, Object value) throws IOException {
        if (value instanceof String text) {
            xml.attribute(text);
        } else if (value instanceof Enumerator tag) {
            xml.attribute(tag.getLiteral());
        } else if (value instanceof Integer number && feature.getEType() == EcorePackage.Literals.EINT) {
            xml.number(number);
        } else {
            xml.attribute(EcoreUtil.convertToString((EDataType) feature.getEType(), value));
        }
    }

    private void children(XmlBuffer xml, InternalEObject object) throws IOException {
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
            xml.raw(EMPTY);
        }
    }
}
