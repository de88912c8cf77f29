package org.isnad.exchange.tsv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Extra;

/** Values of our features as one string each: parts are separated by blanks, and a blank in a part is {@code %20}. */
final class SpanValues {

    private static final String EMPTY = "%00";

    private SpanValues() {}

    /** Null for what is not set. */
    static String toString(EObject object, EStructuralFeature feature) {
        if (!object.eIsSet(feature)) {
            return null;
        }
        Object value = object.eGet(feature);
        if (feature.isMany()) {
            return ((List<?>) value)
                    .stream()
                            .map(part -> part instanceof Extra extra ? toString(extra) : packed(text(feature, part)))
                            .collect(Collectors.joining(" "));
        }
        return text(feature, value);
    }

    private static String text(EStructuralFeature feature, Object value) {
        return EcoreUtil.convertToString((EDataType) feature.getEType(), value);
    }

    private static String toString(Extra extra) {
        return packed(extra.getName()) + "=" + packed(extra.getValue());
    }

    /** @throws IllegalArgumentException if the string is no value of the feature */
    static void set(EObject object, EStructuralFeature feature, String value) {
        if (!feature.isMany()) {
            object.eSet(feature, EcoreUtil.createFromString((EDataType) feature.getEType(), value));
        } else if (!value.isEmpty()) {
            @SuppressWarnings("unchecked")
            List<Object> list = (List<Object>) object.eGet(feature);
            for (String part : value.split(" ")) {
                list.add(
                        SpanTypes.isExtras(feature)
                                ? extra(part)
                                : EcoreUtil.createFromString((EDataType) feature.getEType(), plain(part)));
            }
        }
    }

    private static Extra extra(String part) {
        int equals = part.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException(part);
        }
        Extra extra = AnnotationFactory.eINSTANCE.createExtra();
        extra.setName(plain(part.substring(0, equals)));
        extra.setValue(plain(part.substring(equals + 1)));
        return extra;
    }

    private static String packed(String part) {
        if (part == null || part.isEmpty()) {
            return part == null ? "" : EMPTY;
        }
        return part.replace("%", "%25").replace(" ", "%20").replace("=", "%3D");
    }

    private static String plain(String part) {
        if (part.isEmpty() || part.equals(EMPTY)) {
            return part.isEmpty() ? null : "";
        }
        return part.replace("%3D", "=").replace("%20", " ").replace("%25", "%");
    }

    /** Characters as hexadecimal numbers of their UTF-16 code units. */
    static String hex(CharSequence text) {
        return text.chars().mapToObj(Integer::toHexString).collect(Collectors.joining("."));
    }

    /** @throws NumberFormatException if it is not what {@link #hex} gives */
    static String unhex(String hex) {
        StringBuilder text = new StringBuilder();
        List<String> units = hex.isEmpty() ? new ArrayList<>() : Arrays.asList(hex.split("\\.", -1));
        units.forEach(unit -> text.append((char) Integer.parseInt(unit, 16)));
        return text.toString();
    }
}
