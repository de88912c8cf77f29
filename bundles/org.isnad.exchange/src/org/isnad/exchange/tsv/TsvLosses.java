package org.isnad.exchange.tsv;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.exchange.Losses;
import org.isnad.exchange.OwnTypes;
import org.isnad.exchange.xmi.DkproTypes;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.cas.CasPackage;
import org.isnad.model.cas.Sofa;
import org.isnad.model.tcas.Annotation;
import org.isnad.model.tcas.TcasPackage;
import org.isnad.model.typesystem.TypeNames;
import org.isnad.model.xmi.CasXmiResource;

/**
 * Counts what the format has no place for: spans outside the text, relations that lack an end, links outside a chain, and
 * foreign objects that are none of these.
 */
final class TsvLosses {

    private static final Set<EClass> UNITS =
            Set.of(AnnotationPackage.Literals.SENTENCE, AnnotationPackage.Literals.TOKEN);

    private final List<EObject> objects;
    private final int length;
    private final Set<EObject> linked = new HashSet<>();
    private final Set<EClass> unfit = new HashSet<>();

    private TsvLosses(CasXmiResource layer) {
        objects = layer.getContents();
        length = layer.sofa().map(Sofa::getSofaString).map(String::length).orElse(0);
    }

    static void count(CasXmiResource layer, Losses losses) {
        new TsvLosses(layer).count(losses);
    }

    private void count(Losses losses) {
        objects.forEach(this::follow);
        for (EObject object : objects) {
            EClass eClass = object.eClass();
            if (object instanceof Annotation span) {
                losses.add("BROKEN_SPAN", !isSound(span) && !UNITS.contains(eClass));
            }
            if (!OwnTypes.contains(eClass) && !isPart(object)) {
                losses.add("TSV_TYPE", !isAnnotation(eClass) || unfit.contains(layerClass(eClass)));
                losses.add("TSV_LOOSE", isAnnotation(eClass) && isLoose(object));
            }
        }
    }

    /** Notes the links of a chain, and the types whose objects refer to others as neither slots nor relations do. */
    private void follow(EObject object) {
        EObject link = has(object, TsvLayer.FIRST) ? reference(object, TsvLayer.FIRST) : null;
        while (link != null && linked.add(link)) {
            link = has(link, TsvLayer.NEXT) ? reference(link, TsvLayer.NEXT) : null;
        }
        EClass layer = layerClass(object.eClass());
        boolean unit = DkproTypes.UNITS.contains(TypeNames.typeName(layer));
        if (!OwnTypes.contains(object.eClass()) && isAnnotation(layer) && !unit && !isFit(object)) {
            unfit.add(layer);
        }
    }

    private static boolean isFit(EObject object) {
        Set<String> own = isRelation(object)
                ? Set.of(TsvLayer.SOURCE, TsvLayer.GOAL)
                : isChainLink(object) ? Set.of(TsvLayer.NEXT) : Set.of();
        return !TcasPackage.Literals.DOCUMENT_ANNOTATION.isSuperTypeOf(object.eClass())
                && layerClass(object.eClass()).getEAllReferences().stream()
                        .filter(reference -> reference != CasPackage.Literals.ANNOTATION_BASE__SOFA)
                        .allMatch(reference -> own.contains(reference.getName()) || isSlot(object, reference));
    }

    private static boolean isSlot(EObject object, EReference reference) {
        return reference.isMany()
                && ((List<?>) object.eGet(reference))
                        .stream()
                                .allMatch(value -> value instanceof EObject link
                                        && has(link, TsvLayer.TARGET)
                                        && has(link, TsvLayer.ROLE));
    }

    private boolean isLoose(EObject object) {
        if (isRelation(object)) {
            EObject goal = reference(object, TsvLayer.GOAL);
            return reference(object, TsvLayer.SOURCE) == null || goal == null || !isAnnotation(goal.eClass());
        }
        return isChainLink(object) && !linked.contains(object);
    }

    private static boolean isRelation(EObject object) {
        return has(object, TsvLayer.SOURCE) && has(object, TsvLayer.GOAL);
    }

    private static boolean isChainLink(EObject object) {
        return has(object, TsvLayer.NEXT) && has(object, TsvLayer.CHAIN_TYPE) && has(object, TsvLayer.CHAIN_RELATION);
    }

    private boolean isSound(Annotation span) {
        return 0 <= span.getBegin() && span.getBegin() <= span.getEnd() && span.getEnd() <= length;
    }

    private static boolean isAnnotation(EClass eClass) {
        return TcasPackage.Literals.ANNOTATION.isSuperTypeOf(eClass);
    }

    /** The type of the layer to which objects of a type belong: that directly below annotations. */
    private static EClass layerClass(EClass eClass) {
        EClass layer = eClass;
        while (!layer.getESuperTypes().isEmpty() && layer.getESuperTypes().get(0) != TcasPackage.Literals.ANNOTATION) {
            layer = layer.getESuperTypes().get(0);
        }
        return isAnnotation(layer) ? layer : eClass;
    }

    /** Whether it is a link of a slot or the head of a chain. */
    private static boolean isPart(EObject object) {
        return !isAnnotation(object.eClass()) && (has(object, TsvLayer.TARGET) || has(object, TsvLayer.FIRST));
    }

    private static boolean has(EObject object, String feature) {
        return object.eClass().getEStructuralFeature(feature) != null;
    }

    private static EObject reference(EObject object, String name) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        return feature != null && object.eGet(feature) instanceof EObject value ? value : null;
    }
}
