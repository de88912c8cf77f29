package org.isnad.model.xmi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
import org.isnad.model.cas.Sofa;
import org.isnad.model.cas.View;
import org.isnad.model.typesystem.TypeNames;

/** Writes the objects of one XMI CAS, one a line, in text order; used once. */
final class CasXmiWriter {

    private final CasXmiResource resource;
    private final Map<EPackage, String> prefixes = new LinkedHashMap<>();
    private final Map<EClass, EntryType> types = new HashMap<>();
    private final Map<EntryType, ElementWriter> writers = new IdentityHashMap<>();

    CasXmiWriter(CasXmiResource resource) {
        this.resource = resource;
    }

    void write(OutputStream output) throws IOException {
        Entry[] entries = entries();
        Set<EObject> fresh = giveIds(entries);
        for (Entry entry : entries) {
            if (entry.type().kind() == EntryType.Kind.VIEW) {
                updateMembers((View) entry.object(), fresh);
            }
        }
        namePackages();
        Arrays.sort(entries);
        XmlBuffer xml = new XmlBuffer(output, XmlEscapes.UIMA);
        start(xml);
        for (Entry entry : entries) {
            writers.computeIfAbsent(entry.type(), this::writer).write(xml, entry);
        }
        xml.raw("</xmi:XMI>\n");
        xml.flush();
    }

    private Entry[] entries() {
        Object[] objects = resource.getContents().toArray();
        Entry[] entries = new Entry[objects.length];
        for (int i = 0; i < entries.length; i++) {
            EObject object = (EObject) objects[i];
            EntryType type = types.get(object.eClass());
            if (type == null) {
                type = EntryType.of(object);
                types.put(type.eClass(), type);
            }
            entries[i] = new Entry(object, type);
        }
        return entries;
    }

    /** Gives new objects their ids in text order, so that the same edits give the same file; returns the new ones. */
    private Set<EObject> giveIds(Entry[] entries) {
        List<Entry> missing = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.type().isTop() && entry.id() == 0) {
                missing.add(entry);
            }
        }
        // The sofa comes first, as in the files of UIMA.
        missing.stream().map(Entry::object).filter(Sofa.class::isInstance).forEach(resource::idOf);
        missing.sort(Comparator.naturalOrder());
        missing.forEach(entry -> entry.giveId(resource.idOf(entry.object())));
        Set<EObject> fresh = new HashSet<>();
        missing.forEach(entry -> fresh.add(entry.object()));
        return fresh;
    }

    /** Members that left the file are dropped, new objects of this view join; what was not indexed stays so. */
    private void updateMembers(View view, Set<EObject> fresh) {
        List<EObject> members = new ArrayList<>();
        int before = 0;
        boolean sorted = true;
        for (Object each : view.getMembers().toArray()) {
            EObject member = (EObject) each;
            if (member.eResource() == resource) {
                members.add(member);
                int id = resource.idOf(member);
                sorted &= before <= id;
                before = id;
            }
        }
        if (fresh.isEmpty() && sorted && members.size() == view.getMembers().size()) {
            return;
        }
        Set<EObject> known = new HashSet<>(members);
        for (EObject object : fresh) {
            if (!known.contains(object) && belongs(object, view)) {
                members.add(object);
            }
        }
        members.sort(Comparator.comparingInt(resource::idOf));
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

    private void namePackages() {
        Map<String, EPackage> byNamespace = new TreeMap<>();
        types.keySet().forEach(type -> byNamespace.put(type.getEPackage().getNsURI(), type.getEPackage()));
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
        if (types.values().stream().noneMatch(type -> type.kind() == EntryType.Kind.NULL)) {
            xml.raw("  <cas:NULL xmi:id=\"0\"/>\n");
        }
    }

    private ElementWriter writer(EntryType type) {
        return new ElementWriter(resource, prefixes.get(type.eClass().getEPackage()), type);
    }
}
