package org.isnad.model.xmi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.InternalEList;
import org.isnad.model.cas.AnnotationBase;
import org.isnad.model.cas.CasPackage;
import org.isnad.model.cas.NULL;
import org.isnad.model.cas.Sofa;
import org.isnad.model.cas.View;
import org.isnad.model.typesystem.TypeNames;

/** Writes the objects of one XMI CAS, one a line, in text order; used once. */
final class CasXmiWriter {

    private final CasXmiResource resource;
    private final Map<EPackage, String> prefixes = new LinkedHashMap<>();
    private final Map<EClass, ElementWriter> writers = new HashMap<>();

    CasXmiWriter(CasXmiResource resource) {
        this.resource = resource;
    }

    void write(OutputStream output) throws IOException {
        List<EObject> objects = resource.getContents();
        Set<EObject> fresh = giveIds(objects);
        List<View> views = new ArrayList<>();
        for (EObject object : objects) {
            if (object instanceof View view) {
                views.add(view);
            }
        }
        views.forEach(view -> updateMembers(view, fresh));
        namePackages(objects);
        XmlBuffer xml = new XmlBuffer(output);
        start(xml);
        for (EObject object : TextOrder.sorted(objects)) {
            element(xml, object);
        }
        xml.raw("</xmi:XMI>\n");
        xml.flush();
    }

    /** Gives new objects their ids in text order, so that the same edits give the same file; returns the new ones. */
    private Set<EObject> giveIds(List<EObject> objects) {
        List<EObject> missing = new ArrayList<>();
        for (EObject object : objects) {
            if (isTop(object) && (Integer) object.eGet(CasPackage.Literals.TOP__XMI_ID) == 0) {
                missing.add(object);
            }
        }
        // The sofa comes first, as in the files of UIMA.
        missing.stream().filter(Sofa.class::isInstance).forEach(resource::idOf);
        TextOrder.sorted(missing).forEach(resource::idOf);
        return new HashSet<>(missing);
    }

    private static boolean isTop(EObject object) {
        return !(object instanceof NULL) && !(object instanceof View);
    }

    /** Members that left the file are dropped, new objects of this view join; what was not indexed stays so. */
    private void updateMembers(View view, Set<EObject> fresh) {
        List<EObject> members = new ArrayList<>();
        for (EObject member : view.getMembers()) {
            if (member.eResource() == resource) {
                members.add(member);
            }
        }
        Set<EObject> known = fresh.isEmpty() ? Set.of() : new HashSet<>(members);
        for (EObject object : fresh) {
            if (!known.contains(object) && belongs(object, view)) {
                members.add(object);
            }
        }
        members.sort(java.util.Comparator.comparingInt(resource::idOf));
        if (!members.equals(view.getMembers())) {
            view.getMembers().clear();
            ((InternalEList<EObject>) view.getMembers()).addAllUnique(members);
        }
    }

    private boolean belongs(EObject object, View view) {
        if (object instanceof Sofa || CasPackage.Literals.ARRAY_BASE.isSuperTypeOf(object.eClass())) {
            return false;
        }
        if (CasPackage.Literals.ANNOTATION_BASE.isSuperTypeOf(object.eClass())) {
            return sofaOf(object) == view.getSofa();
        }
        return false;
    }

    private static Object sofaOf(EObject object) {
        return object instanceof AnnotationBase base
                ? base.getSofa()
                : object.eGet(CasPackage.Literals.ANNOTATION_BASE__SOFA);
    }

    private void namePackages(List<EObject> objects) {
        Set<EPackage> used = new HashSet<>();
        objects.forEach(object -> used.add(object.eClass().getEPackage()));
        Map<String, EPackage> byNamespace = new TreeMap<>();
        used.forEach(ePackage -> byNamespace.put(ePackage.getNsURI(), ePackage));
        byNamespace.putIfAbsent(CasPackage.eNS_URI, CasPackage.eINSTANCE);
        Set<String> taken = new HashSet<>(Set.of("xmi", "xml"));
        byNamespace.forEach((namespace, ePackage) -> {
            String wish = TypeNames.prefix(namespace);
            String prefix = wish;
            for (int n = 2; !taken.add(prefix); n++) {
                prefix = wish + n;
            }
            prefixes.put(ePackage, prefix);
        });
    }

    private void start(XmlBuffer xml) throws IOException {
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"");
        for (Map.Entry<EPackage, String> entry : prefixes.entrySet()) {
            xml.raw(" xmlns:").raw(entry.getValue()).raw("=\"");
            xml.attribute(entry.getKey().getNsURI());
            xml.raw("\"");
        }
        xml.raw(" xmi:version=\"2.0\">\n");
        if (resource.getContents().stream().noneMatch(NULL.class::isInstance)) {
            xml.raw("  <cas:NULL xmi:id=\"0\"/>\n");
        }
    }

    private void element(XmlBuffer xml, EObject object) throws IOException {
        ElementWriter writer = writers.get(object.eClass());
        if (writer == null) {
            writer = new ElementWriter(resource, prefixes.get(object.eClass().getEPackage()), object.eClass());
            writers.put(object.eClass(), writer);
        }
        writer.write(xml, object);
    }
}
