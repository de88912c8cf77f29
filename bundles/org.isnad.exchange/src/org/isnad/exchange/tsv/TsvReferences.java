package org.isnad.exchange.tsv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASRuntimeException;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.isnad.exchange.xmi.DkproTypes;

/** What annotations refer to, by rows and by numbers; it is noted as it is read and looked up when all rows are there. */
final class TsvReferences {

    /** Done when all annotations are there. */
    @FunctionalInterface
    interface Step {
        void run() throws TsvFault;
    }

    private record Later(CellPlace place, Step step) {}

    private final CAS cas;
    private final Type tokenType;
    private final Map<String, TsvUnit> units = new HashMap<>();
    private final Map<Integer, AnnotationFS> numbered = new HashMap<>();
    private final List<Later> later = new ArrayList<>();

    TsvReferences(CAS cas) {
        this.cas = cas;
        tokenType = cas.getTypeSystem().getType(DkproTypes.TOKEN);
    }

    void add(TsvUnit unit) {
        units.put(unit.id(), unit);
    }

    /** The annotation of a number, null for none. */
    AnnotationFS numbered(int number) {
        return numbered.get(number);
    }

    /**
     * Gives an annotation its number.
     *
     * @throws IllegalArgumentException where another one has it
     */
    void number(int number, AnnotationFS annotation) {
        AnnotationFS before = numbered.putIfAbsent(number, annotation);
        if (before != null && before != annotation) {
            throw new IllegalArgumentException(Integer.toString(number));
        }
    }

    void later(CellPlace place, Step step) {
        later.add(new Later(place, step));
    }

    /** The source and the goal of a relation. */
    void relation(TsvUnit unit, TsvColumn column, AnnotationFS relation, TsvValue value, CellPlace place) {
        later(place, () -> relate(unit, column, relation, value, place));
    }

    /** The targets of the slots of an annotation, as many as it has roles. */
    void slots(TsvColumn column, AnnotationFS host, String value, CellPlace place) {
        later(place, () -> targets(column, host, value, place));
    }

    /** Looks up everything noted. */
    void complete() throws TsvFault {
        for (Later each : later) {
            try {
                each.step().run();
            } catch (CASRuntimeException | IllegalArgumentException e) {
                throw each.place().fault("references");
            }
        }
    }

    /** Gives an annotation slots without targets; returns them. */
    List<FeatureStructure> roles(TsvColumn column, AnnotationFS host, String value) {
        List<String> roles = value.equals(TsvSerializer.NOTHING) ? List.of() : TsvEscapes.split(value, ';');
        ArrayFS<FeatureStructure> links = cas.createArrayFS(roles.size());
        List<FeatureStructure> made = new ArrayList<>();
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
        return made;
    }

    private void targets(TsvColumn column, AnnotationFS host, String value, CellPlace place) throws TsvFault {
        FeatureStructure slot = host.getFeatureValue(column.feature());
        ArrayFS<?> links = (ArrayFS<?>) slot;
        List<String> targets =
                value.equals(TsvSerializer.NO_VALUE) && links.size() == 0 ? List.of() : TsvEscapes.split(value, ';');
        if (targets.size() != links.size()) {
            throw place.fault("slots", links.size(), targets.size());
        }
        for (int i = 0; i < targets.size(); i++) {
            if (!targets.get(i).equals(TsvSerializer.NO_VALUE)) {
                TsvValue goal = TsvValue.numbered(targets.get(i));
                FeatureStructure link = links.get(i);
                Feature target = link.getType().getFeatureByBaseName(TsvLayer.TARGET);
                String number = goal.info() == null ? "0" : goal.info();
                link.setFeatureValue(target, resolve(column.target(), goal.value(), number, place));
            }
        }
    }

    private void relate(TsvUnit unit, TsvColumn column, AnnotationFS relation, TsvValue value, CellPlace place)
            throws TsvFault {
        boolean dependency = column.type().getName().equals(DkproTypes.DEPENDENCY);
        Type base = dependency ? tokenType : column.target();
        String[] numbers =
                value.info() == null ? new String[] {"0", "0"} : value.info().split("_", -1);
        AnnotationFS source = resolve(base, value.value(), numbers[0], place);
        AnnotationFS goal = resolve(base, unit.id(), numbers.length == 2 ? numbers[1] : "", place);
        relation.setFeatureValue(column.feature(), source);
        relation.setFeatureValue(column.type().getFeatureByBaseName(TsvLayer.GOAL), goal);
        relation.setIntValue(column.type().getFeatureByBaseName(CAS.FEATURE_BASE_NAME_BEGIN), goal.getBegin());
        relation.setIntValue(column.type().getFeatureByBaseName(CAS.FEATURE_BASE_NAME_END), goal.getEnd());
    }

    /** The annotation of a number, or for "0" the first of a type in a row. */
    private AnnotationFS resolve(Type type, String id, String number, CellPlace place) throws TsvFault {
        AnnotationFS found = null;
        if (!number.equals("0")) {
            found = number.matches("\\d{1,9}") ? numbered.get(Integer.valueOf(number)) : null;
        } else if (units.containsKey(id)) {
            TsvUnit unit = units.get(id);
            found = unit.at(type, 0);
            for (Map.Entry<Type, List<AnnotationFS>> stack : new LinkedHashMap<>(unit.all()).entrySet()) {
                if (found == null
                        && cas.getTypeSystem().subsumes(type, stack.getKey())
                        && stack.getKey() != tokenType) {
                    found = stack.getValue().get(0);
                }
            }
        }
        if (found == null) {
            throw place.fault("reference", id + (number.equals("0") ? "" : "[" + number + "]"));
        }
        return found;
    }
}
