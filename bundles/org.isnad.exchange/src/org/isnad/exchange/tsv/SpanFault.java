package org.isnad.exchange.tsv;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.isnad.model.tcas.TcasPackage;
import org.isnad.model.typesystem.TypeNames;

/** A span that stands for an object of ours, changed so that it no longer fits; its cell is looked up. */
final class SpanFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final String type;
    private final String feature;
    private final int begin;

    /**
     * @param feature the feature that does not fit, null for the span as a whole
     * @param begin where the span begins, UTF-16 code units
     */
    SpanFault(String type, String feature, int begin) {
        super(type, null, false, false);
        this.type = type;
        this.feature = feature;
        this.begin = begin;
    }

    static SpanFault of(EObject span, String feature) {
        int begin = (Integer) span.eGet(TcasPackage.Literals.ANNOTATION__BEGIN);
        return new SpanFault(TypeNames.typeName(span.eClass()), feature, begin);
    }

    /** The same with the line and column of its cell in the content of the file. */
    TsvFault in(String content, List<TsvColumn> columns) {
        return cell(content, columns, column -> column.name().equals(feature))
                .or(() -> cell(content, columns, column -> true))
                .orElse(new CellPlace(1, 1))
                .fault("spans");
    }

    private Optional<CellPlace> cell(String content, List<TsvColumn> columns, Predicate<TsvColumn> wanted) {
        TsvLines lines = new TsvLines(content);
        for (String line = lines.next(); line != null; line = lines.next()) {
            String[] fields = line.split("\t", -1);
            boolean begins = !line.startsWith("#") && fields.length > 1 && fields[1].startsWith(begin + "-");
            int place = 1;
            for (int i = 0; begins && i < fields.length; i++) {
                int number = i - TsvParser.FIXED_FIELDS;
                boolean found = 0 <= number
                        && number < columns.size()
                        && columns.get(number).type().getName().equals(type)
                        && wanted.test(columns.get(number))
                        && !fields[i].equals(TsvSerializer.NOTHING);
                if (found) {
                    return Optional.of(new CellPlace(lines.number(), place));
                }
                place += fields[i].length() + 1;
            }
        }
        return Optional.empty();
    }
}
