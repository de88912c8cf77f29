package org.isnad.exchange.tsv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASRuntimeException;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.isnad.exchange.tsv.TsvColumn.Kind;
import org.isnad.exchange.xmi.DkproTypes;

/** Builds annotations from the cells of a file, one after another; what refers to others is completed at the end. */
final class TsvAnnotations {

    /** Done when all annotations are there. */
    @FunctionalInterface
    private interface Later {
        void run() throws TsvFault;
    }

    private static final Map<String, String> OF_TOKEN = Map.of(
            DkproTypes.LEMMA, "lemma", DkproTypes.STEM, "stem", DkproTypes.POS, "pos", DkproTypes.MORPH, "morph");

    private final CAS cas;
    private final Type tokenType;
    private final Map<String, TsvUnit> units = new HashMap<>();
    private final Map<Integer, AnnotationFS> numbered = new HashMap<>();
    private final Map<Integer, SortedMap<Integer, AnnotationFS>> chains = new TreeMap<>();
    private final Set<FeatureStructure> made = new LinkedHashSet<>();
    private final Map<FeatureStructure, TsvUnit> firstUnits = new HashMap<>();
    private final List<Later> later = new ArrayList<>();
    private final List<TsvColumn> columns;
    private AnnotationFS token;

    TsvAnnotations(CAS cas, List<TsvColumn> columns) {
        this.cas = cas;
        this.columns = columns;
        tokenType = cas.getTypeSystem().getType(DkproTypes.TOKEN);
    }

    void addToken(TsvUnit unit) {
        units.put(unit.id(), unit);
        token = cas.createAnnotation(tokenType, unit.begin(), unit.end());
        made.add(token);
        unit.add(tokenType, token);
    }

    /** A part of a token; two with the same edges are refused. */
    void addPart(TsvUnit unit, int begin, int end, int line) throws TsvFault {
        int before = unit.parts().size();
        TsvUnit part = unit.part(begin, end);
        if (unit.parts().size() == before) {
            throw new TsvFault("id", line, 1, part.id());
        }
        units.put(part.id(), part);
    }

    /** A cell with its stack of values. */
    void cell(TsvUnit unit, TsvColumn column, String cell, int line, int place) throws TsvFault {
        if (cell.equals(TsvSerializer.NOTHING)) {
            return;
        }
        List<String> stack = TsvEscapes.split(cell, '|');
        for (int i = 0; i < stack.size(); i++) {
            try {
                value(unit, column, i, stack.get(i), line, place);
            } catch (CASRuntimeException | IllegalArgumentException e) {
                throw new TsvFault("value", line, place, cell);
            }
        }
    }

    private void value(TsvUnit unit, TsvColumn column, int index, String cell, int line, int place) throws TsvFault {
        String value = cell;
        String info = null;
        if (column.kind() == Kind.CHAIN_LINK) {
            int arrow = TsvEscapes.last(cell, "->");
            info = arrow < 0 ? "" : cell.substring(arrow + 2);
            value = arrow < 0 ? cell : cell.substring(0, arrow);
        } else if (column.kind() != Kind.SLOT_TARGET) {
            int bracket = bracket(cell);
            info = bracket < 0 ? null : cell.substring(bracket + 1, cell.length() - 1);
            value = bracket < 0 ? cell : cell.substring(0, bracket);
        }
        AnnotationFS annotation =
                switch (column.layer()) {
                    case SPAN -> span(unit, column, index, info);
                    case RELATION -> relation(unit, column, index);
                    case CHAIN -> chainLink(unit, column, index, info);
                };
        set(unit, column, index, annotation, value, info, new int[] {line, place});
    }

    /** Where the number of a value begins, or -1 for none. */
    private static int bracket(String cell) {
        return cell.endsWith("]") && TsvEscapes.last(cell, "]") == cell.length() - 1 ? TsvEscapes.last(cell, "[") : -1;
    }

    private static AnnotationFS at(TsvUnit unit, Type type, int index) {
        List<AnnotationFS> stack = unit.on(type);
        return index < stack.size() ? stack.get(index) : null;
    }

    private AnnotationFS make(TsvUnit unit, Type type) {
        AnnotationFS annotation = cas.createAnnotation(type, unit.begin(), unit.end());
        unit.add(type, annotation);
        made.add(annotation);
        firstUnits.put(annotation, unit);
        return annotation;
    }

    private void extend(AnnotationFS annotation, TsvUnit unit) {
        unit.add(annotation.getType(), annotation);
        Feature end = annotation.getType().getFeatureByBaseName(CAS.FEATURE_BASE_NAME_END);
        annotation.setIntValue(end, Math.max(annotation.getEnd(), unit.end()));
    }

    private AnnotationFS span(TsvUnit unit, TsvColumn column, int index, String info) {
        int number = info == null ? -1 : Integer.parseInt(info);
        AnnotationFS annotation = at(unit, column.type(), index);
        if (annotation == null && number > 0) {
            annotation = numbered.get(number);
            if (annotation != null && annotation.getType() != column.type()) {
                throw new IllegalArgumentException(info);
            }
            if (annotation != null) {
                extend(annotation, unit);
            }
        }
        if (annotation == null) {
            annotation = make(unit, column.type());
            initialise(annotation, unit);
        }
        if (number > 0 && numbered.putIfAbsent(number, annotation) != null && numbered.get(number) != annotation) {
            throw new IllegalArgumentException(info);
        }
        return annotation;
    }

    /** Slots are there, if empty; lemma, part of speech and the like belong to their token. */
    private void initialise(AnnotationFS annotation, TsvUnit unit) {
        for (TsvColumn column : columns) {
            if (column.kind() == Kind.SLOT_TARGET && column.type() == annotation.getType()) {
                annotation.setFeatureValue(column.feature(), cas.createArrayFS(0));
            }
        }
        String feature = OF_TOKEN.get(annotation.getType().getName());
        Feature ofToken = feature == null ? null : tokenType.getFeatureByBaseName(feature);
        if (ofToken != null && unit.begin() == token.getBegin() && unit.end() == token.getEnd()) {
            token.setFeatureValue(ofToken, annotation);
        }
    }

    private AnnotationFS relation(TsvUnit unit, TsvColumn column, int index) {
        AnnotationFS annotation = at(unit, column.type(), index);
        return annotation == null ? make(unit, column.type()) : annotation;
    }

    private AnnotationFS chainLink(TsvUnit unit, TsvColumn column, int index, String info) {
        AnnotationFS annotation = at(unit, column.type(), index);
        if (annotation == null && column.kind() == Kind.CHAIN_LINK) {
            String[] numbers = info.split("-", -1);
            SortedMap<Integer, AnnotationFS> chain =
                    chains.computeIfAbsent(Integer.valueOf(numbers[0]), n -> new TreeMap<>());
            annotation = chain.get(Integer.valueOf(numbers.length == 2 ? numbers[1] : ""));
            if (annotation != null && annotation.getType() == column.type()) {
                extend(annotation, unit);
            } else {
                annotation = make(unit, column.type());
                chain.put(Integer.valueOf(numbers[1]), annotation);
            }
        }
        return annotation;
    }

    private void set(
            TsvUnit unit, TsvColumn column, int index, AnnotationFS annotation, String value, String info, int[] place)
            throws TsvFault {
        boolean first = firstUnits.get(annotation) == unit;
        switch (column.kind()) {
            case PLACEHOLDER -> {}
            case PRIMITIVE, CHAIN_LINK -> {
                if (annotation == null) {
                    throw new TsvFault("value", place[0], place[1], value);
                }
                primitive(annotation, column.feature(), value);
            }
            case CHAIN_TYPE ->
                later.add(() -> {
                    AnnotationFS link = at(unit, column.type(), index);
                    if (link == null) {
                        throw new TsvFault("value", place[0], place[1], value);
                    }
                    primitive(link, column.feature(), value);
                });
            case RELATION -> later.add(() -> relate(unit, column, annotation, value, info, place));
            case SLOT_ROLE -> {
                if (first) {
                    roles(column, annotation, value);
                }
            }
            case SLOT_TARGET -> {
                if (first) {
                    later.add(() -> targets(column, annotation, value, place));
                }
            }
            default -> throw new IllegalStateException();
        }
    }

    private static void primitive(AnnotationFS annotation, Feature feature, String value) {
        if (!value.equals(TsvSerializer.NO_VALUE)) {
            annotation.setFeatureValueFromString(feature, TsvEscapes.plain(value));
        }
    }

    private void roles(TsvColumn column, AnnotationFS host, String value) {
        List<String> roles = value.equals(TsvSerializer.NOTHING) ? List.of() : TsvEscapes.split(value, ';');
        ArrayFS<FeatureStructure> links = cas.createArrayFS(roles.size());
        Type type = column.feature().getRange().getComponentType();
        for (int i = 0; i < roles.size(); i++) {
            FeatureStructure link = cas.createFS(type);
            if (!roles.get(i).equals(TsvSerializer.NO_VALUE)) {
                link.setStringValue(type.getFeatureByBaseName(TsvLayer.ROLE), TsvEscapes.plain(roles.get(i)));
            }
            made.add(link);
            links.set(i, link);
        }
        host.setFeatureValue(column.feature(), links);
    }

    private void targets(TsvColumn column, AnnotationFS host, String value, int[] place) throws TsvFault {
        FeatureStructure slot = host.getFeatureValue(column.feature());
        ArrayFS<?> links = (ArrayFS<?>) slot;
        List<String> targets =
                value.equals(TsvSerializer.NO_VALUE) && links.size() == 0 ? List.of() : TsvEscapes.split(value, ';');
        if (targets.size() != links.size()) {
            throw new TsvFault("slots", place[0], place[1], links.size(), targets.size());
        }
        for (int i = 0; i < targets.size(); i++) {
            if (!targets.get(i).equals(TsvSerializer.NO_VALUE)) {
                int bracket = bracket(targets.get(i));
                String id = bracket < 0 ? targets.get(i) : targets.get(i).substring(0, bracket);
                String number = bracket < 0
                        ? "0"
                        : targets.get(i).substring(bracket + 1, targets.get(i).length() - 1);
                FeatureStructure link = links.get(i);
                Feature target = link.getType().getFeatureByBaseName(TsvLayer.TARGET);
                link.setFeatureValue(target, resolve(column.target(), id, number, place));
            }
        }
    }

    private void relate(TsvUnit unit, TsvColumn column, AnnotationFS relation, String value, String info, int[] place)
            throws TsvFault {
        boolean dependency = column.type().getName().equals(DkproTypes.DEPENDENCY);
        Type base = dependency ? tokenType : column.target();
        String[] numbers = info == null ? new String[] {"0", "0"} : info.split("_", -1);
        AnnotationFS source = resolve(base, value, numbers[0], place);
        AnnotationFS goal = resolve(base, unit.id(), numbers.length == 2 ? numbers[1] : "", place);
        relation.setFeatureValue(column.feature(), source);
        relation.setFeatureValue(column.type().getFeatureByBaseName(TsvLayer.GOAL), goal);
        relation.setIntValue(column.type().getFeatureByBaseName(CAS.FEATURE_BASE_NAME_BEGIN), goal.getBegin());
        relation.setIntValue(column.type().getFeatureByBaseName(CAS.FEATURE_BASE_NAME_END), goal.getEnd());
    }

    /** The annotation of a number, or for "0" the first of a type in a row. */
    private AnnotationFS resolve(Type type, String id, String number, int[] place) throws TsvFault {
        AnnotationFS found = null;
        if (!number.equals("0")) {
            found = number.matches("\\d{1,9}") ? numbered.get(Integer.valueOf(number)) : null;
        } else if (units.containsKey(id)) {
            TsvUnit unit = units.get(id);
            found = at(unit, type, 0);
            for (Map.Entry<Type, List<AnnotationFS>> stack : new LinkedHashMap<>(unit.all()).entrySet()) {
                if (found == null
                        && cas.getTypeSystem().subsumes(type, stack.getKey())
                        && stack.getKey() != tokenType) {
                    found = stack.getValue().get(0);
                }
            }
        }
        if (found == null) {
            throw new TsvFault("reference", place[0], place[1], id + (number.equals("0") ? "" : "[" + number + "]"));
        }
        return found;
    }

    /** Links chains, resolves references, and puts all into the index. */
    void complete() throws TsvFault {
        for (SortedMap<Integer, AnnotationFS> chain : chains.values()) {
            chain(new ArrayList<>(chain.values()));
        }
        for (Later step : later) {
            try {
                step.run();
            } catch (CASRuntimeException | IllegalArgumentException e) {
                throw new TsvFault("references", 1, 1);
            }
        }
        made.forEach(cas::addFsToIndexes);
    }

    private void chain(List<AnnotationFS> links) throws TsvFault {
        Type type = links.get(0).getType();
        Type headType = cas.getTypeSystem().getType(TsvHeader.chainOf(type.getName()));
        Feature first = headType == null ? null : headType.getFeatureByBaseName(TsvLayer.FIRST);
        Feature next = type.getFeatureByBaseName(TsvLayer.NEXT);
        if (first == null || next == null || links.stream().anyMatch(link -> link.getType() != type)) {
            throw new TsvFault("type", 1, 1, TsvHeader.chainOf(type.getName()));
        }
        FeatureStructure head = cas.createFS(headType);
        head.setFeatureValue(first, links.get(0));
        made.add(head);
        for (int i = 1; i < links.size(); i++) {
            links.get(i - 1).setFeatureValue(next, links.get(i));
        }
    }
}
