package org.isnad.exchange.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.exchange.OwnTypes;
import org.isnad.model.cas.CasPackage;
import org.isnad.model.cas.FSArray;
import org.isnad.model.cas.NonEmptyFSList;
import org.isnad.model.cas.NonEmptyStringList;
import org.isnad.model.cas.StringArray;
import org.isnad.model.tcas.TcasPackage;
import org.isnad.model.typesystem.TypeNames;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.text.Characters;
import org.isnad.text.TextRange;

/** The objects of a layer as a mapping looks at them. */
final class LayerObjects {

    /** Types that cut a text up or describe the file, which nobody maps. */
    private static final List<String> STRUCTURE = List.of(
            "uima.",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.",
            "de.tudarmstadt.ukp.dkpro.core.api.metadata.",
            "de.tudarmstadt.ukp.clarin.webanno.api.type.",
            "org.dkpro.core.api.xml.",
            "brat.standoff.");

    /** Where discontinuous annotations have their pieces. */
    private static final String FRAGMENTS = "fragments";

    private final List<EObject> objects;
    private final String text;
    private final Map<String, Map<EObject, List<EObject>>> referring = new HashMap<>();

    LayerObjects(CasXmiResource resource) {
        objects = List.copyOf(resource.getContents());
        text = resource.sofa().map(sofa -> sofa.getSofaString()).orElse("");
    }

    List<EObject> objects() {
        return objects;
    }

    String text() {
        return text;
    }

    static String type(EObject object) {
        return TypeNames.typeName(object.eClass());
    }

    /** Whether it is an annotation of another tool, and none that only cuts the text up. */
    static boolean isForeign(EObject object) {
        return isForeignObject(object) && CasPackage.Literals.ANNOTATION_BASE.isSuperTypeOf(object.eClass());
    }

    /** As above, or a part of one. */
    static boolean isForeignObject(EObject object) {
        return !OwnTypes.contains(object.eClass()) && STRUCTURE.stream().noneMatch(type(object)::startsWith);
    }

    /** The stretch that an annotation covers, without blanks at its edges; null where that is nothing. */
    TextRange range(EObject object) {
        if (!TcasPackage.Literals.ANNOTATION.isSuperTypeOf(object.eClass())) {
            return null;
        }
        int begin = Math.max(0, (Integer) object.eGet(TcasPackage.Literals.ANNOTATION__BEGIN));
        int end = Math.min(text.length(), (Integer) object.eGet(TcasPackage.Literals.ANNOTATION__END));
        while (begin < end && Characters.isBlank(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && Characters.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return begin < end ? new TextRange(begin, end) : null;
    }

    /** The pieces of a discontinuous annotation, else its stretch; none that are empty. */
    List<TextRange> ranges(EObject object) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(FRAGMENTS);
        List<TextRange> ranges = new ArrayList<>();
        for (Object piece : feature == null ? List.of() : flat(object.eGet(feature))) {
            if (piece instanceof EObject part && range(part) != null) {
                ranges.add(range(part));
            }
        }
        if (ranges.isEmpty() && range(object) != null) {
            ranges.add(range(object));
        }
        java.util.Collections.sort(ranges);
        return ranges;
    }

    /** The objects of a type that refer to an object by a feature, in the order of the layer. */
    List<EObject> referring(EObject object, String type, String feature) {
        return referring
                .computeIfAbsent(type + '@' + feature, key -> index(type, feature))
                .getOrDefault(object, List.of());
    }

    private Map<EObject, List<EObject>> index(String type, String name) {
        Map<EObject, List<EObject>> index = new IdentityHashMap<>();
        for (EObject object : objects) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
            if (feature != null && type.equals(type(object))) {
                for (Object value : flat(object.eGet(feature))) {
                    if (value instanceof EObject target) {
                        index.computeIfAbsent(target, t -> new ArrayList<>()).add(object);
                    }
                }
            }
        }
        return index;
    }

    /** The elements of a value, be it one, a list, or an array or list of UIMA; nothing for null. */
    static List<Object> flat(Object value) {
        List<Object> elements = new ArrayList<>();
        if (value instanceof Collection<?> list) {
            elements.addAll(list);
        } else if (value instanceof FSArray array) {
            elements.addAll(array.getElements());
        } else if (value instanceof StringArray array) {
            elements.addAll(array.getElements());
        } else if (value instanceof NonEmptyFSList || value instanceof NonEmptyStringList) {
            addList((EObject) value, elements);
        } else {
            elements.add(value);
        }
        elements.removeIf(element -> element == null || element instanceof org.isnad.model.cas.NULL);
        return elements;
    }

    private static void addList(EObject list, List<Object> elements) {
        Set<EObject> seen = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
        Object node = list;
        while (node instanceof EObject next && seen.add(next)) {
            if (next instanceof NonEmptyFSList some) {
                elements.add(some.getHead());
                node = some.getTail();
            } else if (next instanceof NonEmptyStringList some) {
                elements.add(some.getHead());
                node = some.getTail();
            } else {
                node = null;
            }
        }
    }
}
