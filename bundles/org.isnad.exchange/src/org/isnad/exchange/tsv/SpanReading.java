package org.isnad.exchange.tsv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** @throws SpanFault where a value is not one of its feature, or refers to nothing that fits */
    static void run(CasXmiResource layer) throws SpanFault {
        Optional<Sofa> sofa = layer.sofa();
        if (sofa.isPresent()
                && layer.getContents().stream()
                        .anyMatch(object -> SpanTypes.isOurs(TypeNames.typeName(object.eClass())))) {
            new SpanReading(layer, sofa.get()).run();
        }
    }

    private void run() throws SpanFault {
        List<EObject> spans = new ArrayList<>();
        for (EObject object : layer.getContents()) {
            String name = TypeNames.typeName(object.eClass());
            if (SpanTypes.isOurs(name) && !name.equals(SpanTypes.LINK)) {
                spans.add(object);
                own.put(object, make(object));
            }
        }
        for (EObject span : spans) {
            fill(span, own.get(span));
        }
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

    private EObject make(EObject span) throws SpanFault {
        EClass eClass = AnnotationPackage.eINSTANCE.getEClassifier(span.eClass().getName()) instanceof EClass found
                        && SpanTypes.isSpan(found)
                ? found
                : null;
        if (eClass == null) {
            throw SpanFault.of(span, null);
        }
        EObject object = EcoreUtil.create(eClass);
        ((AnnotationBase) object).setSofa(sofa);
        return object;
    }

    private void fill(EObject span, EObject object) throws SpanFault {
        if (object instanceof Annotation annotation) {
            place(span, annotation);
        }
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            EStructuralFeature from = span.eClass().getEStructuralFeature(feature.getName());
            if (SpanTypes.isPlain(feature) && from != null && span.eIsSet(from) && span.eGet(from) != null) {
                try {
                    SpanValues.set(object, feature, String.valueOf(span.eGet(from)));
                } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                    throw SpanFault.of(span, feature.getName());
                }
            }
        }
        EStructuralFeature links = span.eClass().getEStructuralFeature(SpanTypes.LINKS);
        if (links != null) {
            for (Object link : (List<?>) span.eGet(links)) {
                if (!link((EObject) link, object)) {
                    throw SpanFault.of(span, SpanTypes.LINKS);
                }
            }
        }
    }

    private static void place(EObject span, Annotation annotation) throws SpanFault {
        annotation.setBegin((Integer) span.eGet(TcasPackage.Literals.ANNOTATION__BEGIN));
        annotation.setEnd((Integer) span.eGet(TcasPackage.Literals.ANNOTATION__END));
        String place = string(span, SpanTypes.PLACE);
        if (place != null) {
            String[] edges = place.split("-", 2);
            try {
                annotation.setBegin(Integer.parseInt(edges[0]));
                annotation.setEnd(Integer.parseInt(edges[edges.length - 1]));
            } catch (NumberFormatException e) {
                throw SpanFault.of(span, SpanTypes.PLACE);
            }
        }
    }

    /** False where the link has no such role or leads to nothing that fits. */
    private boolean link(EObject link, EObject object) {
        String role = string(link, TsvLayer.ROLE);
        EStructuralFeature feature = role == null ? null : object.eClass().getEStructuralFeature(role);
        EObject target = own.get(link.eGet(link.eClass().getEStructuralFeature(TsvLayer.TARGET)));
        boolean fits = feature != null
                && SpanTypes.isLink(feature)
                && target != null
                && ((EReference) feature).getEReferenceType().isSuperTypeOf(target.eClass());
        if (fits && feature.isMany()) {
            @SuppressWarnings("unchecked")
            List<EObject> list = (List<EObject>) object.eGet(feature);
            list.add(target);
        } else if (fits) {
            object.eSet(feature, target);
        }
        return fits;
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
}
