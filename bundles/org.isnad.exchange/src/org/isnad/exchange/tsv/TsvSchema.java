package org.isnad.exchange.tsv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.isnad.exchange.tsv.TsvColumn.Kind;
import org.isnad.exchange.xmi.DkproTypes;

/**
 * Which columns a type system gives: layers are the direct subtypes of annotations that have the features of a span layer,
 * a relation layer or a chain layer of WebAnno.
 */
final class TsvSchema {

    private final TypeSystem types;
    private final List<TsvColumn> columns = new ArrayList<>();
    private final Set<Type> chains = new LinkedHashSet<>();
    private final Map<Type, Type> layers = new HashMap<>();

    private TsvSchema(TypeSystem types) {
        this.types = types;
    }

    /** @param wanted which types may be layers, by name; sentences and tokens never are */
    static TsvSchema of(TypeSystem types, Predicate<String> wanted) {
        TsvSchema schema = new TsvSchema(types);
        Type document = types.getType(CAS.TYPE_NAME_DOCUMENT_ANNOTATION);
        for (Type type : types.getDirectSubtypes(types.getType(CAS.TYPE_NAME_ANNOTATION))) {
            boolean unit =
                    type.getName().equals(DkproTypes.SENTENCE) || type.getName().equals(DkproTypes.TOKEN);
            if (!unit && !types.subsumes(document, type) && wanted.test(type.getName())) {
                schema.add(type);
            }
        }
        schema.findChains();
        return schema;
    }

    private void add(Type type) {
        if (isRelation(type)) {
            Feature source = type.getFeatureByBaseName(TsvLayer.SOURCE);
            columns.add(new TsvColumn(TsvLayer.RELATION, Kind.RELATION, type, source, source.getRange()));
            addFeatures(TsvLayer.RELATION, type);
        } else if (isChain(type)) {
            Feature kind = type.getFeatureByBaseName(TsvLayer.CHAIN_TYPE);
            Feature relation = type.getFeatureByBaseName(TsvLayer.CHAIN_RELATION);
            columns.add(new TsvColumn(TsvLayer.CHAIN, Kind.CHAIN_TYPE, type, kind, null));
            columns.add(new TsvColumn(TsvLayer.CHAIN, Kind.CHAIN_LINK, type, relation, null));
        } else if (isSpan(type)) {
            columns.add(new TsvColumn(TsvLayer.SPAN, Kind.PLACEHOLDER, type, null, null));
            addFeatures(TsvLayer.SPAN, type);
        }
    }

    private void addFeatures(TsvLayer layer, Type type) {
        for (Feature feature : type.getFeatures()) {
            if (isPlace(feature)) {
                continue;
            }
            if (feature.getRange().isPrimitive()) {
                columns.add(new TsvColumn(layer, Kind.PRIMITIVE, type, feature, null));
            } else if (layer == TsvLayer.SPAN && isSlot(feature)) {
                Type target = feature.getRange()
                        .getComponentType()
                        .getFeatureByBaseName(TsvLayer.TARGET)
                        .getRange();
                columns.add(new TsvColumn(layer, Kind.SLOT_ROLE, type, feature, null));
                columns.add(new TsvColumn(layer, Kind.SLOT_TARGET, type, feature, target));
            }
        }
    }

    private static boolean isPlace(Feature feature) {
        return Set.of("sofa", "begin", "end").contains(feature.getShortName());
    }

    private static boolean isRelation(Type type) {
        return refers(type, TsvLayer.SOURCE)
                && refers(type, TsvLayer.GOAL)
                && type.getFeatures().stream()
                        .filter(feature ->
                                !Set.of("sofa", TsvLayer.SOURCE, TsvLayer.GOAL).contains(feature.getShortName()))
                        .allMatch(feature -> feature.getRange().isPrimitive());
    }

    private static boolean refers(Type type, String name) {
        Feature feature = type.getFeatureByBaseName(name);
        return feature != null && !feature.getRange().isPrimitive();
    }

    private static boolean isChain(Type type) {
        Set<String> own = Set.of("sofa", TsvLayer.NEXT, TsvLayer.CHAIN_TYPE, TsvLayer.CHAIN_RELATION);
        return type.getName().endsWith("Link")
                && type.getFeatureByBaseName(TsvLayer.NEXT) != null
                && type.getFeatureByBaseName(TsvLayer.CHAIN_TYPE) != null
                && type.getFeatureByBaseName(TsvLayer.CHAIN_RELATION) != null
                && type.getFeatures().stream()
                        .filter(feature -> !own.contains(feature.getShortName()))
                        .allMatch(feature -> feature.getRange().isPrimitive());
    }

    /** Arrays of strings are passed over, as WebAnno does; any other feature that it does not know makes a type unfit. */
    private static boolean isSpan(Type type) {
        return type.getFeatures().stream()
                .filter(feature -> !feature.getShortName().equals("sofa"))
                .allMatch(feature -> feature.getRange().isPrimitive()
                        || isSlot(feature)
                        || feature.getRange().getName().equals(CAS.TYPE_NAME_STRING_ARRAY));
    }

    static boolean isSlot(Feature feature) {
        Type link = feature.getRange().isArray() ? feature.getRange().getComponentType() : null;
        return link != null
                && link.getFeatureByBaseName(TsvLayer.TARGET) != null
                && link.getFeatureByBaseName(TsvLayer.ROLE) != null;
    }

    private void findChains() {
        Set<Type> links = new HashSet<>();
        columns.stream().filter(column -> column.layer() == TsvLayer.CHAIN).forEach(column -> links.add(column.type()));
        for (Type type : types.getDirectSubtypes(types.getType(CAS.TYPE_NAME_ANNOTATION_BASE))) {
            Feature first = type.getFeatureByBaseName(TsvLayer.FIRST);
            if (first != null && links.contains(first.getRange())) {
                chains.add(type);
            }
        }
    }

    /** The types of the heads of chains. */
    Set<Type> chains() {
        return chains;
    }

    List<TsvColumn> columns() {
        return columns;
    }

    Set<Type> types() {
        Set<Type> found = new LinkedHashSet<>();
        columns.forEach(column -> found.add(column.type()));
        return found;
    }

    TsvLayer layer(Type type) {
        return columns.stream()
                .filter(column -> column.type() == type)
                .findFirst()
                .orElseThrow()
                .layer();
    }

    /** The layer to which annotations of a type belong, or the type itself. */
    Type layerType(Type type) {
        return layers.computeIfAbsent(type, own -> types().stream()
                .filter(layer -> types.subsumes(layer, own))
                .findFirst()
                .orElse(own));
    }

    /** The columns in the order of the header: spans without slots, spans with slots, chains, relations; features by name. */
    List<TsvColumn> inHeader(Set<TsvColumn> active) {
        List<TsvColumn> header = new ArrayList<>();
        addToHeader(header, active, TsvLayer.SPAN, false);
        addToHeader(header, active, TsvLayer.SPAN, true);
        addToHeader(header, active, TsvLayer.CHAIN, false);
        addToHeader(header, active, TsvLayer.RELATION, false);
        return header;
    }

    private void addToHeader(List<TsvColumn> header, Set<TsvColumn> active, TsvLayer layer, boolean slots) {
        for (Type type : types()) {
            List<TsvColumn> own = columns.stream()
                    .filter(column -> column.type() == type && column.layer() == layer)
                    .toList();
            if (own.stream().anyMatch(TsvColumn::isSlot) == slots) {
                own.stream()
                        .filter(active::contains)
                        .sorted(Comparator.comparing((TsvColumn column) -> column.kind() == Kind.RELATION)
                                .thenComparing(TsvColumn::name))
                        .forEach(header::add);
            }
        }
    }
}
