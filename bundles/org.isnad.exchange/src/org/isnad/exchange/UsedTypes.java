package org.isnad.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.isnad.model.typesystem.TypeNames;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.typesystem.UimaFeature;
import org.isnad.model.typesystem.UimaType;
import org.isnad.model.xmi.CasXmiResource;

/** The types that a layer uses, with all that their descriptions name. */
final class UsedTypes {

    private final Map<String, UimaType> known = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Deque<String> pending = new ArrayDeque<>();

    private UsedTypes() {}

    static TypeSystem of(CasXmiResource layer, TypeSystem types) {
        UsedTypes usedTypes = new UsedTypes();
        types.types().forEach(type -> usedTypes.known.put(type.name(), type));
        for (EObject object : layer.getContents()) {
            usedTypes.add(TypeNames.typeName(object.eClass()));
        }
        while (!usedTypes.pending.isEmpty()) {
            usedTypes.follow(usedTypes.known.get(usedTypes.pending.pop()));
        }
        return new TypeSystem(types.types().stream()
                .filter(type -> usedTypes.used.contains(type.name()))
                .toList());
    }

    private void add(String name) {
        if (known.containsKey(name) && used.add(name)) {
            pending.push(name);
        }
    }

    private void follow(UimaType type) {
        add(type.supertype());
        for (UimaFeature feature : type.features()) {
            add(feature.range());
            if (feature.elementType() != null) {
                add(feature.elementType());
            }
        }
    }
}
