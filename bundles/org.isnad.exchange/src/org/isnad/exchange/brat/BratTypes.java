package org.isnad.exchange.brat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.exchange.TypeIdentifiers;
import org.isnad.model.typesystem.TypeNames;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.typesystem.UimaFeature;
import org.isnad.model.typesystem.UimaType;

/**
 * UIMA types for the labels of other people's brat files: each label is a type {@code brat.<Label>}, attributes, notes and
 * normalisations are string features, arguments of relations references and roles of events lists of references.
 */
final class BratTypes {

    static final String PACKAGE = "brat";
    /** The id that the annotation has in its file. */
    static final String ID = "bratId";
    /** The notes, one a line. */
    static final String NOTE = "note";
    /** The pieces of a discontinuous annotation, {@link #PIECE}s. */
    static final String FRAGMENTS = "fragments";
    /** Those that are equal. */
    static final String MEMBERS = "members";

    static final String PIECE = "brat.standoff.Piece";

    private static final String ANNOTATION = "uima.tcas.Annotation";
    private static final String TOP = "uima.cas.TOP";
    private static final String STRING = "uima.cas.String";
    private static final String ARRAY = "uima.cas.FSArray";
    private static final Set<String> TAKEN = Set.of("begin", "end", "sofa", "xmiId");

    private final Map<String, Map<String, UimaFeature>> types = new LinkedHashMap<>();

    static boolean isBrat(EObject object) {
        return TypeNames.namespace(PACKAGE + ".X")
                .equals(object.eClass().getEPackage().getNsURI());
    }

    static boolean isPiece(EObject object) {
        return TypeNames.namespace(PIECE).equals(object.eClass().getEPackage().getNsURI());
    }

    /** Whether an annotation is a relation, a line of its own that stands nowhere in the text. */
    static boolean isRelation(EObject object) {
        return isBrat(object) && value(object, ID) instanceof String id && id.startsWith("R");
    }

    /** Whether an annotation only says that others are equal. */
    static boolean isEquiv(EObject object) {
        return isBrat(object) && value(object, ID) == null && value(object, MEMBERS) instanceof Collection<?>;
    }

    private static Object value(EObject object, String name) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        return feature == null ? null : object.eGet(feature);
    }

    /** Whether a feature says nothing that is not said by the line itself. */
    static boolean isOwnFeature(EObject object, EStructuralFeature feature) {
        return isBrat(object) && Set.of(ID, FRAGMENTS).contains(feature.getName());
    }

    /** Full name of the type for a label. */
    static String typeName(String label) {
        return PACKAGE + "." + TypeIdentifiers.of(label);
    }

    /** Makes sure of the type for a label. */
    String type(String label) {
        String name = typeName(label);
        Map<String, UimaFeature> features = types.computeIfAbsent(name, n -> new LinkedHashMap<>());
        features.putIfAbsent(ID, feature(ID, STRING, null));
        features.putIfAbsent(NOTE, feature(NOTE, STRING, null));
        features.putIfAbsent(FRAGMENTS, feature(FRAGMENTS, ARRAY, PIECE));
        return name;
    }

    /** The name of the string feature for an attribute or a database. */
    String string(String label, String name) {
        return feature(label, name, STRING, null, "_value");
    }

    /** The name of the feature for one argument. */
    String reference(String label, String role) {
        return feature(label, role, TOP, null, "_arg");
    }

    /** The name of the feature for a role that several may have. */
    String references(String label, String role) {
        return feature(label, role, ARRAY, TOP, "_role");
    }

    private String feature(String label, String wanted, String range, String element, String suffix) {
        Map<String, UimaFeature> features = types.get(type(label));
        String name = TypeIdentifiers.of(wanted);
        name = TAKEN.contains(name) ? name + "_" : name;
        UimaFeature there = features.get(name);
        if (there != null && !there.range().equals(range)) {
            name += suffix;
        }
        features.putIfAbsent(name, feature(name, range, element));
        return name;
    }

    private static UimaFeature feature(String name, String range, String element) {
        return new UimaFeature(name, "", range, element, false);
    }

    TypeSystem typeSystem() {
        List<UimaType> list = new ArrayList<>();
        if (!types.isEmpty()) {
            list.add(new UimaType(PIECE, "", ANNOTATION, List.of(), List.of()));
        }
        types.forEach((name, features) ->
                list.add(new UimaType(name, "", ANNOTATION, List.copyOf(features.values()), List.of())));
        return new TypeSystem(list);
    }
}
