package org.isnad.exchange.tsv;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.isnad.exchange.tsv.TsvColumn.Kind;
import org.isnad.exchange.tsv.TsvUnits.ChainPlace;
import org.isnad.exchange.tsv.TsvUnits.Row;

/** Writes the rows of a CAS, byte for byte as INCEpTION does. */
final class TsvSerializer {

    static final String FORMAT = "#FORMAT=WebAnno TSV 3.3";
    static final String SENTENCE_ID = "#Sentence.id=";
    static final String TEXT = "#Text=";
    static final String NOTHING = "_";
    static final String NO_VALUE = "*";

    private final String text;
    private final TsvUnits units;
    private final List<TsvColumn> columns;
    private final StringBuilder out = new StringBuilder();

    TsvSerializer(String text, TsvUnits units) {
        this.text = text;
        this.units = units;
        this.columns = units.header();
    }

    String write() {
        out.append(FORMAT).append('\n');
        header();
        for (Row row : units.sentences()) {
            out.append('\n');
            sentence(row);
        }
        return out.toString();
    }

    private void header() {
        Type current = null;
        for (TsvColumn column : columns) {
            if (column.type() != current) {
                out.append(current == null ? "" : "\n");
                current = column.type();
                out.append(column.layer().prefix()).append(current.getName());
            }
            out.append('|').append(declaration(column));
        }
        out.append(columns.isEmpty() ? "\n" : "\n\n");
    }

    private static String declaration(TsvColumn column) {
        return switch (column.kind()) {
            case RELATION -> "BT_" + column.target().getName();
            case SLOT_TARGET -> column.target().getName();
            case SLOT_ROLE ->
                "ROLE_" + column.feature().getName() + "_"
                        + column.feature().getRange().getComponentType().getName();
            default -> column.name();
        };
    }

    private void sentence(Row row) {
        Feature id = row.sentence().getType().getFeatureByBaseName("id");
        String name = id == null ? null : row.sentence().getStringValue(id);
        if (name != null && !name.isBlank()) {
            out.append(SENTENCE_ID).append(TsvEscapes.text(name)).append('\n');
        }
        String covered =
                text.substring(row.sentence().getBegin(), row.sentence().getEnd());
        for (String line : covered.split("\n", -1)) {
            out.append(TEXT).append(TsvEscapes.text(line)).append('\n');
        }
        for (TsvUnit token : row.tokens()) {
            unit(token);
            token.parts().forEach(this::unit);
        }
    }

    private void unit(TsvUnit unit) {
        String covered = text.substring(unit.begin(), unit.end());
        boolean breaksRow = covered.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r');
        out.append(unit.id()).append('\t').append(unit.begin()).append('-').append(unit.end());
        out.append('\t').append(breaksRow ? TsvEscapes.text(covered) : covered).append('\t');
        for (TsvColumn column : columns) {
            List<AnnotationFS> stack = unit.on(column.type());
            out.append(
                    stack.isEmpty()
                            ? NOTHING
                            : stack.stream()
                                    .map(annotation -> value(column, annotation))
                                    .collect(Collectors.joining("|")));
            out.append('\t');
        }
        out.append('\n');
    }

    private String value(TsvColumn column, AnnotationFS annotation) {
        return switch (column.kind()) {
            case PLACEHOLDER -> NO_VALUE + number(annotation);
            case PRIMITIVE -> primitive(annotation, column.feature()) + number(annotation);
            case RELATION -> relation(annotation);
            case SLOT_ROLE, SLOT_TARGET -> slots(column, annotation);
            case CHAIN_TYPE ->
                primitive(annotation, column.feature()) + "["
                        + units.chainPlace(annotation).chain() + "]";
            case CHAIN_LINK -> {
                ChainPlace place = units.chainPlace(annotation);
                yield primitive(annotation, column.feature()) + "->" + place.chain() + "-" + place.index();
            }
        };
    }

    private String number(FeatureStructure annotation) {
        Integer number = units.number(annotation, false);
        return number == null ? "" : "[" + number + "]";
    }

    private static String primitive(AnnotationFS annotation, Feature feature) {
        Feature own = annotation.getType().getFeatureByBaseName(feature.getShortName());
        String value = annotation.getFeatureValueAsString(own);
        return value == null ? NO_VALUE : TsvEscapes.value(value);
    }

    private String relation(AnnotationFS relation) {
        FeatureStructure source = TsvUnits.reference(relation, TsvLayer.SOURCE);
        FeatureStructure goal = TsvUnits.reference(relation, TsvLayer.GOAL);
        TsvUnit unit = units.defining(source);
        String id = unit == null ? NO_VALUE : unit.id();
        boolean numbered = units.number(source, false) != null || units.number(goal, false) != null;
        return numbered ? id + "[" + units.number(source, true) + "_" + units.number(goal, true) + "]" : id;
    }

    private String slots(TsvColumn column, AnnotationFS host) {
        List<FeatureStructure> links = units.links(host, column);
        boolean roles = column.kind() == Kind.SLOT_ROLE;
        String cell = links.stream()
                .map(link -> roles ? role(link) : target(TsvUnits.reference(link, TsvLayer.TARGET)))
                .collect(Collectors.joining(";"));
        if (roles) {
            return (links.isEmpty() ? NOTHING : cell) + number(host);
        }
        return links.isEmpty() ? NO_VALUE : cell;
    }

    private static String role(FeatureStructure link) {
        String role = link.getStringValue(link.getType().getFeatureByBaseName(TsvLayer.ROLE));
        return role == null ? NO_VALUE : TsvEscapes.value(role);
    }

    private String target(FeatureStructure target) {
        return units.defining(target).id() + number(target);
    }
}
