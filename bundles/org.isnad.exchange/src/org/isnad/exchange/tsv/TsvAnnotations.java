package org.isnad.exchange.tsv;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASRuntimeException;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.isnad.exchange.tsv.TsvColumn.Kind;
import org.isnad.exchange.xmi.DkproTypes;

/** Builds annotations from the cells of a file, one after another; {@link TsvReferences} completes what refers to others. */
final class TsvAnnotations {

    private static final Map<String, String> OF_TOKEN = Map.of(
            DkproTypes.LEMMA, "lemma", DkproTypes.STEM, "stem", DkproTypes.POS, "pos", DkproTypes.MORPH, "morph");

    private final CAS cas;
    private final Type tokenType;
    private final TsvReferences references;
    private final TsvChains chains = new TsvChains();
    private final Set<FeatureStructure> made = new LinkedHashSet<>();
    private final Map<FeatureStructure, TsvUnit> firstUnits = new HashMap<>();
    private final List<TsvColumn> columns;
    private AnnotationFS token;

    TsvAnnotations(CAS cas, List<TsvColumn> columns) {
        this.cas = cas;
        this.columns = columns;
        tokenType = cas.getTypeSystem().getType(DkproTypes.TOKEN);
        references = new TsvReferences(cas);
    }

    void addToken(TsvUnit unit) {
        references.add(unit);
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
        references.add(part);
    }

    /** A cell with its stack of values. */
    void cell(TsvUnit unit, TsvColumn column, String cell, CellPlace place) throws TsvFault {
        if (cell.equals(TsvSerializer.NOTHING)) {
            return;
        }
        List<String> stack = TsvEscapes.split(cell, '|');
        for (int i = 0; i < stack.size(); i++) {
            try {
                value(unit, column, i, stack.get(i), place);
            } catch (CASRuntimeException | IllegalArgumentException e) {
                throw place.fault("value", cell);
            }
        }
    }

    private void value(TsvUnit unit, TsvColumn column, int index, String cell, CellPlace place) throws TsvFault {
        TsvValue value = TsvValue.of(column, cell);
        AnnotationFS annotation =
                switch (column.layer()) {
                    case SPAN -> span(unit, column, index, value.info());
                    case RELATION -> relation(unit, column, index);
                    case CHAIN -> chainLink(unit, column, index, value.info(), place);
                };
        set(unit, column, index, annotation, value, place);
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
        AnnotationFS annotation = unit.at(column.type(), index);
        if (annotation == null && number > 0) {
            annotation = references.numbered(number);
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
        if (number > 0) {
            references.number(number, annotation);
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
        AnnotationFS annotation = unit.at(column.type(), index);
        return annotation == null ? make(unit, column.type()) : annotation;
    }

    private AnnotationFS chainLink(TsvUnit unit, TsvColumn column, int index, String info, CellPlace place) {
        AnnotationFS annotation = unit.at(column.type(), index);
        if (annotation == null && column.kind() == Kind.CHAIN_LINK) {
            annotation = chains.get(info);
            if (annotation != null && annotation.getType() == column.type()) {
                extend(annotation, unit);
            } else {
                annotation = make(unit, column.type());
                chains.put(info, annotation, place);
            }
        }
        return annotation;
    }

    private void set(TsvUnit unit, TsvColumn column, int index, AnnotationFS annotation, TsvValue cell, CellPlace place)
            throws TsvFault {
        String value = cell.value();
        boolean first = firstUnits.get(annotation) == unit;
        switch (column.kind()) {
            case PLACEHOLDER -> {}
            case PRIMITIVE, CHAIN_LINK -> {
                if (annotation == null) {
                    throw place.fault("value", value);
                }
                primitive(annotation, column.feature(), value);
            }
            case CHAIN_TYPE ->
                references.later(place, () -> {
                    AnnotationFS link = unit.at(column.type(), index);
                    if (link == null) {
                        throw place.fault("value", value);
                    }
                    primitive(link, column.feature(), value);
                });
            case RELATION -> references.relation(unit, column, annotation, cell, place);
            case SLOT_ROLE -> {
                if (first) {
                    made.addAll(references.roles(column, annotation, value));
                }
            }
            case SLOT_TARGET -> {
                if (first) {
                    references.slots(column, annotation, value, place);
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

    /** Ties chains, looks up what is referred to, and puts all into the index. */
    void complete() throws TsvFault {
        made.addAll(chains.tie(cas));
        references.complete();
        made.forEach(cas::addFsToIndexes);
    }
}
