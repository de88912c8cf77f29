package org.isnad.exchange.xmi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.typesystem.UimaFeature;
import org.isnad.model.typesystem.UimaType;

/** What is wrong with types from outside: names that are none, descriptions that lack or contradict each other. */
public final class TypeSystemFaults {

    private static final Pattern TYPE_NAME = Pattern.compile("[A-Za-z]\\w*(\\.[A-Za-z]\\w*)*");
    private static final Pattern FEATURE_NAME = Pattern.compile("[A-Za-z]\\w*");

    private final Map<String, UimaType> types = new HashMap<>();

    private TypeSystemFaults() {}

    /** The name of the first type or feature (type:feature) that cannot be; our own types and UIMA's are taken as known. */
    public static Optional<String> first(TypeSystem typeSystem) {
        TypeSystemFaults faults = new TypeSystemFaults();
        TypeSystem.isnad().types().forEach(type -> faults.types.put(type.name(), type));
        Set<String> names = new HashSet<>();
        for (UimaType type : typeSystem.types()) {
            if (!TYPE_NAME.matcher(type.name()).matches() || !names.add(type.name())) {
                return Optional.of(type.name());
            }
            faults.types.putIfAbsent(type.name(), type);
        }
        return typeSystem.types().stream()
                .flatMap(type -> faults.fault(type).stream())
                .findFirst();
    }

    private Optional<String> fault(UimaType type) {
        if (type.name().startsWith("uima.")) {
            return Optional.empty();
        }
        Set<String> seen = new HashSet<>();
        for (UimaType up = type; up != null; up = types.get(up.supertype())) {
            boolean rooted = types.containsKey(up.supertype()) || isBuiltIn(up.supertype());
            if (!seen.add(up.name()) || !rooted) {
                return Optional.of(type.name());
            }
        }
        return featureFault(type);
    }

    private Optional<String> featureFault(UimaType type) {
        Set<String> names = new HashSet<>(Set.of("sofa", "begin", "end"));
        for (UimaType up = types.get(type.supertype()); up != null; up = types.get(up.supertype())) {
            up.features().forEach(feature -> names.add(feature.name()));
        }
        for (UimaFeature feature : type.features()) {
            boolean known =
                    isKnown(feature.range()) && (feature.elementType() == null || isKnown(feature.elementType()));
            if (!known || !FEATURE_NAME.matcher(feature.name()).matches() || !names.add(feature.name())) {
                return Optional.of(type.name() + ":" + feature.name());
            }
        }
        return Optional.empty();
    }

    private boolean isKnown(String range) {
        return types.containsKey(range) || isBuiltIn(range);
    }

    private static boolean isBuiltIn(String name) {
        return name.startsWith("uima.cas.") || name.startsWith("uima.tcas.");
    }
}
