package org.isnad.model.xmi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.isnad.model.cas.CasPackage;
import org.isnad.model.cas.NULL;
import org.isnad.model.cas.View;
import org.isnad.model.tcas.TcasPackage;

/** Saving, loading and comparing layers in tests. */
final class Layers {

    private Layers() {}

    static byte[] save(Resource resource) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        resource.save(bytes, Map.of());
        return bytes.toByteArray();
    }

    static CasXmiResource load(byte[] bytes, EPackage... foreign) throws IOException {
        ResourceSet set = CasXmiResourceFactory.resourceSet();
        for (EPackage ePackage : foreign) {
            set.getPackageRegistry().put(ePackage.getNsURI(), ePackage);
        }
        CasXmiResource resource = new CasXmiResource(URI.createURI("test.xmi"));
        set.getResources().add(resource);
        resource.load(new ByteArrayInputStream(bytes), Map.of());
        return resource;
    }

    /** Every object as a line of its features, references by what they refer to: equal layers have equal lines. */
    static List<String> canonical(Resource resource) {
        List<String> lines = new ArrayList<>();
        for (EObject object : resource.getContents()) {
            if (!(object instanceof NULL)) {
                lines.add(line(object));
            }
        }
        lines.sort(null);
        return lines;
    }

    private static String line(EObject object) {
        StringBuilder line = new StringBuilder(name(object));
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (feature.isTransient() || !object.eIsSet(feature)) {
                continue;
            }
            Object value = object.eGet(feature);
            if (feature instanceof EReference && feature.isMany()) {
                List<String> names =
                        ((List<?>) value).stream().map(o -> name((EObject) o)).toList();
                List<String> shown =
                        object instanceof View ? names.stream().sorted().toList() : names;
                line.append(' ').append(feature.getName()).append('=').append(shown);
            } else if (feature instanceof EReference) {
                line.append(' ').append(feature.getName()).append('=').append(name((EObject) value));
            } else {
                line.append(' ').append(feature.getName()).append('=').append(value);
            }
        }
        return line.toString();
    }

    private static String name(EObject object) {
        StringBuilder name = new StringBuilder(object.eClass().getName());
        for (String key : List.of("id", "name", "sofaID", "article", "value")) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(key);
            if (feature != null) {
                name.append(':').append(object.eGet(feature));
            }
        }
        if (TcasPackage.Literals.ANNOTATION.isSuperTypeOf(object.eClass())) {
            name.append('[').append(object.eGet(TcasPackage.Literals.ANNOTATION__BEGIN));
            name.append(',')
                    .append(object.eGet(TcasPackage.Literals.ANNOTATION__END))
                    .append(')');
        }
        if (object.eClass().getEPackage() == CasPackage.eINSTANCE
                && CasPackage.Literals.ARRAY_BASE.isSuperTypeOf(object.eClass())) {
            name.append(object.eGet(object.eClass().getEStructuralFeature("elements")));
        }
        return name.toString();
    }
}
