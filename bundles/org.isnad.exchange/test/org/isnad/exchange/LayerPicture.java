package org.isnad.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Item;
import org.isnad.model.cas.CasPackage;
import org.isnad.model.tcas.Annotation;
import org.isnad.model.xmi.CasXmiResource;

/**
 * What a layer says, as sorted lines that do not depend on the order or the ids of its file: type, place and all features
 * that are set; spans are named by type and place, and by id where ids are held.
 */
public final class LayerPicture {

    private final BiPredicate<EObject, EStructuralFeature> held;

    private LayerPicture(BiPredicate<EObject, EStructuralFeature> held) {
        this.held = held;
    }

    /**
     * The lines of a layer.
     *
     * @param held whether a feature counts; whether the object counts at all, where the feature is null
     */
    public static List<String> of(CasXmiResource layer, BiPredicate<EObject, EStructuralFeature> held) {
        LayerPicture picture = new LayerPicture(held);
        return layer.getContents().stream()
                .filter(object -> object.eClass().getEPackage() != CasPackage.eINSTANCE)
                .filter(object -> held.test(object, null))
                .map(picture::line)
                .sorted()
                .toList();
    }

    private String line(EObject object) {
        List<String> parts = new ArrayList<>(List.of(object.eClass().getName()));
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            boolean technical = feature == CasPackage.Literals.TOP__XMI_ID
                    || feature.getName().equals("sofa")
                    || feature.getName().equals("xmiId");
            if (!technical && object.eIsSet(feature) && held.test(object, feature)) {
                String value = value(object.eGet(feature));
                parts.add(value.isEmpty() ? "" : feature.getName() + "=" + value);
            }
        }
        parts.removeIf(String::isEmpty);
        return String.join(" ", parts);
    }

    private String value(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(this::value).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof EObject object ? reference(object) : String.valueOf(value);
    }

    private String reference(EObject object) {
        String name = object.eClass().getName();
        if (object instanceof Annotation span) {
            name += "(" + span.getBegin() + "," + span.getEnd() + ")";
        } else if (object.eClass() == Literals.EXTRA) {
            return line(object);
        }
        return object instanceof Item item && held.test(object, Literals.ITEM__ID) ? name + "#" + item.getId() : name;
    }
}
