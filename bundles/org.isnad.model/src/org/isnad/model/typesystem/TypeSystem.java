package org.isnad.model.typesystem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.annotation.AnnotationPackage;

/**
 * A UIMA type system as plain data, without the built-in types; the order is kept.
 *
 * <p>Source of the file format: UIMA References, "Type System Descriptors".
 */
public record TypeSystem(List<UimaType> types) {

    /** Name of the file that lies beside layers. */
    public static final String FILE_NAME = "typesystem.xml";

    /** Made when first asked for, after the model's packages. */
    private static final class Own {
        private static final TypeSystem TYPES = EcoreTypes.typeSystem(AnnotationPackage.eINSTANCE);
    }

    public TypeSystem {
        types = List.copyOf(types);
    }

    /** Our own types, as the Ecore model has them. */
    public static TypeSystem isnad() {
        return Own.TYPES;
    }

    /** These types and those of another type system that are not here by name. */
    public TypeSystem plus(TypeSystem other) {
        Map<String, UimaType> byName = new LinkedHashMap<>();
        types.forEach(type -> byName.put(type.name(), type));
        other.types.forEach(type -> byName.putIfAbsent(type.name(), type));
        return new TypeSystem(new ArrayList<>(byName.values()));
    }

    /** The types that are neither built into UIMA nor ours. */
    public TypeSystem foreign() {
        Collection<String> own = isnad().types.stream().map(UimaType::name).toList();
        return new TypeSystem(types.stream()
                .filter(type -> !own.contains(type.name()) && !isBuiltIn(type.name()))
                .toList());
    }

    static boolean isBuiltIn(String typeName) {
        return typeName.startsWith("uima.cas.") || typeName.startsWith("uima.tcas.");
    }

    /** The file, always the same bytes for the same types. */
    public String toXml() {
        return TypeSystemXml.write(this);
    }
}
