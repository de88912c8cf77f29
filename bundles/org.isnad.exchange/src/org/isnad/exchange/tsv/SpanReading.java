package org.isnad.exchange.tsv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.exchange.xmi.DkproTypes;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.annotation.Frame;
import org.isnad.model.cas.AnnotationBase;
import org.isnad.model.cas.Sofa;
import org.isnad.model.tcas.Annotation;
import org.isnad.model.tcas.DocumentAnnotation;
import org.isnad.model.tcas.TcasPackage;
import org.isnad.model.typesystem.TypeNames;
import org.isnad.model.xmi.CasXmiResource;

/** Makes our objects again of the spans as which they were written. */
final class SpanReading {

    private final CasXmiResource layer;
    private final Sofa sofa;
    private final Map<EObject, EObject> own = new HashMap<>();

    private SpanReading(CasXmiResource layer, Sofa sofa) {
        this.layer = layer;
        this.sofa = sofa;
    }

    /** The text with what stood between the sentences, where the file is one of ours. */
    static String restore(String text, CAS cas) {
        Type type = cas.getTypeSystem().getType(SpanTypes.PREFIX + "Layer");
        StringBuilder restored = new StringBuilder(text);
        if (type != null) {
            for (FeatureStructure head : cas.getAnnotationIndex(type)) {
                String gaps = head.getStringValue(type.getFeatureByBaseName(SpanTypes.GAPS));
                for (String gap : gaps == null ? new String[0] : gaps.split(" ")) {
                    int colon = gap.indexOf(':');
                    int from = Integer.parseInt(gap, 0, Math.max(0, colon), 10);
                    String between = SpanValues.unhex(gap.substring(colon + 1));
                    boolean fits = from <= restored.length()
                            && (from == restored.length() || from + between.length() <= restored.length());
                    if (!fits) {
                        throw new IllegalArgumentException(gap);
                    }
                    restored.replace(from, Math.min(restored.length(), from + between.length()), between);
                }
            }
        }
        return restored.toString();
    }

    /** @throws IllegalArgumentException if a value is not one of its feature */
    static void run(CasXmiResource layer) {
        Optional<Sofa> sofa = layer.sofa();
        if (sofa.isPresent()
                && layer.getContents().stream()
                        .anyMatch(object -> SpanTypes.isOurs(TypeNames.typeName(object.eClass())))) {
            new SpanReading(layer, sofa.get()).run();
        }
    }

    private void run() {
        List<EObject> spans = new ArrayList<>();
        for (EObject object : layer.getContents()) {
            String name = TypeNames.typeName(object.eClass());
            if (SpanTypes.isOurs(name) && !name.equals(SpanTypes.LINK)) {
                spans.add(object);
                own.put(object, make(object));
            }
        }
        spans.forEach(span -> fill(span, own.get(span)));
        String units = spans.stream()
                .filter(span -> span.eClass().getName().equals("Layer"))
                .map(span -> string(span, SpanTypes.UNITS))
                .filter(value -> value != null)
                .findFirst()
                .orElse("dkpro");
        List<EObject> made = new ArrayList<>();
        spans.forEach(span -> made.add(own.get(span)));
        made.addAll(units(List.of(units.split(" "))));
        layer.getContents().removeIf(object -> isReplaced(object, units));
        for (EObject object : made) {
            layer.getContents().add(object);
            if (object instanceof Frame frame) {
                layer.getContents().addAll(frame.getExtras());
            }
        }
    }

    private EObject make(EObject span) {
        EClass eClass = AnnotationPackage.eINSTANCE.getEClassifier(span.eClass().getName()) instanceof EClass found
                        && SpanTypes.isSpan(found)
                ? found
                : null;
        if (eClass == null) {
            throw new IllegalArgumentException(span.eClass().getName());
        }
        EObject object = EcoreUtil.create(eClass);
        ((AnnotationBase) object).setSofa(sofa);
        return object;
    }

    private void fill(EObject span, EObject object) {
        if (object instanceof Annotation annotation) {
            annotation.setBegin((Integer) span.eGet(TcasPackage.Literals.ANNOTATION__BEGIN));
            annotation.setEnd((Integer) span.eGet(TcasPackage.Literals.ANNOTATION__END));
            String place = string(span, SpanTypes.PLACE);
            if (place != null) {
                String[] edges = place.split("-", 2);
                annotation.setBegin(Integer.parseInt(edges[0]));
                annotation.setEnd(Integer.parseInt(edges[edges.length - 1]));
            }
        }
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            EStructuralFeature from = span.eClass().getEStructuralFeature(feature.getName());
            if (SpanTypes.isPlain(feature) && from != null && span.eIsSet(from) && span.eGet(from) != null) {
                SpanValues.set(object, feature, String.valueOf(span.eGet(from)));
            }
        }
        EStructuralFeature links = span.eClass().getEStructuralFeature(SpanTypes.LINKS);
        if (links != null) {
            ((List<?>) span.eGet(links)).forEach(link -> link((EObject) link, object));
        }
    }

    private void link(EObject link, EObject object) {
        String role = string(link, TsvLayer.ROLE);
        EStructuralFeature feature = role == null ? null : object.eClass().getEStructuralFeature(role);
        EObject target = own.get(link.eGet(link.eClass().getEStructuralFeature(TsvLayer.TARGET)));
        boolean fits = feature != null
                && SpanTypes.isLink(feature)
                && target != null
                && ((EReference) feature).getEReferenceType().isSuperTypeOf(target.eClass());
        if (!fits) {
            throw new IllegalArgumentException(role);
        }
        if (feature.isMany()) {
            @SuppressWarnings("unchecked")
            List<EObject> list = (List<EObject>) object.eGet(feature);
            list.add(target);
        } else {
            object.eSet(feature, target);
        }
    }

    private static String string(EObject object, String feature) {
        EStructuralFeature found = object.eClass().getEStructuralFeature(feature);
        return found == null ? null : (String) object.eGet(found);
    }

    private List<EObject> units(List<String> units) {
        List<EObject> made = new ArrayList<>();
        for (EObject object : layer.getContents()) {
            String name = TypeNames.typeName(object.eClass());
            if (name.equals(DkproTypes.SENTENCE) && units.contains("sentences")) {
                made.add(unit(object, AnnotationFactory.eINSTANCE.createSentence()));
            } else if (name.equals(DkproTypes.TOKEN) && units.contains("tokens")) {
                made.add(unit(object, AnnotationFactory.eINSTANCE.createToken()));
            }
        }
        return made;
    }

    private EObject unit(EObject from, Annotation unit) {
        unit.setSofa(sofa);
        unit.setBegin((Integer) from.eGet(TcasPackage.Literals.ANNOTATION__BEGIN));
        unit.setEnd((Integer) from.eGet(TcasPackage.Literals.ANNOTATION__END));
        return unit;
    }

    private boolean isReplaced(EObject object, String units) {
        String name = TypeNames.typeName(object.eClass());
        boolean unit = name.equals(DkproTypes.SENTENCE) || name.equals(DkproTypes.TOKEN);
        return SpanTypes.isOurs(name) || unit && !units.contains("dkpro");
    }

    /** The language that the head of the layer tells. */
    static void language(CasXmiResource layer, CAS cas) {
        Type type = cas.getTypeSystem().getType(SpanTypes.PREFIX + "Layer");
        if (type == null) {
            return;
        }
        for (FeatureStructure head : cas.getAnnotationIndex(type)) {
            String language = head.getStringValue(type.getFeatureByBaseName(SpanTypes.LANGUAGE));
            layer.first(DocumentAnnotation.class).ifPresent(document -> document.setLanguage(language));
        }
    }
}
