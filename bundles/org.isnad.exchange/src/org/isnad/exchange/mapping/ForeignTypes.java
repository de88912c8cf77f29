package org.isnad.exchange.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadLayer;
import org.isnad.model.cas.CasPackage;
import org.isnad.model.tcas.TcasPackage;

/** Which annotations of other tools stand in documents, with the paths and values that rules can name. */
public final class ForeignTypes {

    /** Beyond so many different values a feature is free text. */
    private static final int VALUES = 100;

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Map<String, Found>> features = new TreeMap<>();

    /**
     * A type that occurs.
     *
     * @param span whether it covers text
     */
    public record ForeignType(String name, int count, boolean span, List<ForeignFeature> features) {}

    /**
     * Something that a path leads to.
     *
     * @param annotation whether other annotations, else words
     * @param values how often each value occurs, the first hundred that were met
     */
    public record ForeignFeature(String path, boolean annotation, Map<String, Integer> values) {}

    private static final class Found {
        private boolean annotation;
        private final Map<String, Integer> values = new TreeMap<>();
    }

    private ForeignTypes() {}

    /** By name; types that only cut the text up are left out. */
    public static List<ForeignType> of(List<ReadDocument> documents) {
        ForeignTypes types = new ForeignTypes();
        Map<String, Boolean> spans = new TreeMap<>();
        for (ReadDocument document : documents) {
            for (ReadLayer layer : document.layers()) {
                for (EObject object : layer.resource().getContents()) {
                    if (LayerObjects.isForeign(object)) {
                        spans.put(
                                LayerObjects.type(object),
                                TcasPackage.Literals.ANNOTATION.isSuperTypeOf(object.eClass()));
                        types.add(object);
                    }
                }
            }
        }
        List<ForeignType> list = new ArrayList<>();
        types.counts.forEach(
                (name, count) -> list.add(new ForeignType(name, count, spans.get(name), types.features(name))));
        return list;
    }

    private List<ForeignFeature> features(String type) {
        List<ForeignFeature> list = new ArrayList<>();
        features.getOrDefault(type, Map.of())
                .forEach((path, found) -> list.add(new ForeignFeature(path, found.annotation, found.values)));
        return list;
    }

    private void add(EObject object) {
        String type = LayerObjects.type(object);
        counts.merge(type, 1, Integer::sum);
        own(object).forEach(feature -> feature(type, object, feature, ""));
    }

    /** The features that UIMA does not give to every annotation. */
    private static List<EStructuralFeature> own(EObject object) {
        return object.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> feature.getEContainingClass().getEPackage() != CasPackage.eINSTANCE
                        && feature.getEContainingClass().getEPackage() != TcasPackage.eINSTANCE)
                .toList();
    }

    private void feature(String type, EObject object, EStructuralFeature feature, String prefix) {
        String path = prefix + feature.getName();
        for (Object value : LayerObjects.flat(object.eGet(feature))) {
            if (!(value instanceof EObject target)) {
                count(type, path, false, String.valueOf(value));
            } else if (isLink(target) && prefix.isEmpty()) {
                link(type, target, path);
            } else {
                count(type, path, true, LayerObjects.type(target));
                refers(type, object, target, feature, prefix);
            }
        }
        if (feature instanceof EReference && prefix.isEmpty()) {
            count(type, path, true, null);
        }
    }

    /** A link between an annotation and another, with a role perhaps: no annotation itself. */
    private static boolean isLink(EObject target) {
        return LayerObjects.isForeignObject(target)
                && !CasPackage.Literals.ANNOTATION_BASE.isSuperTypeOf(target.eClass());
    }

    private void link(String type, EObject link, String path) {
        EStructuralFeature role = link.eClass().getEStructuralFeature("role");
        Object name = role == null ? null : link.eGet(role);
        String step = name == null || !TypePath.isPath(path + "[role=" + name + "]")
                ? path + "/"
                : path + "[role=" + name + "]/";
        for (EStructuralFeature feature : own(link)) {
            if (feature != role) {
                feature(type, link, feature, step);
            }
        }
    }

    /** What refers to an annotation by one feature and to another by a second leads from one to the other. */
    private void refers(String type, EObject from, EObject target, EStructuralFeature feature, String prefix) {
        if (!prefix.isEmpty() || !LayerObjects.isForeign(target)) {
            return;
        }
        String back = "^" + type + "@" + feature.getName();
        count(LayerObjects.type(target), back, true, type);
        for (EStructuralFeature other : own(from)) {
            if (other != feature
                    && other instanceof EReference
                    && !other.isMany()
                    && from.eGet(other) instanceof EObject end) {
                count(LayerObjects.type(target), back + "/" + other.getName(), true, LayerObjects.type(end));
            }
        }
    }

    private void count(String type, String path, boolean annotation, String value) {
        Found found = features.computeIfAbsent(type, t -> new TreeMap<>()).computeIfAbsent(path, p -> new Found());
        found.annotation |= annotation;
        if (value != null && (found.values.size() < VALUES || found.values.containsKey(value))) {
            found.values.merge(value, 1, Integer::sum);
        }
    }
}
