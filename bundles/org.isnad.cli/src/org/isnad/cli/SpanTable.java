package org.isnad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.agreement.span.LabelledSpan;
import org.isnad.cli.CsvFile.Cell;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;

/**
 * Stretches of a continuum out of a table whose first line names the columns annotator, begin, end and label, in any order
 * and among others. Annotators stand in the order of their first lines.
 */
record SpanTable(List<String> annotators, List<List<LabelledSpan>> byAnnotator) {
    private static final List<String> COLUMNS = List.of("annotator", "begin", "end", "label");

    /** A line that cannot be understood. */
    private static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;
        private final transient String key;
        private final transient Cell cell;
        private final transient Object[] args;

        Wrong(String key, Cell cell, Object... args) {
            this.key = key;
            this.cell = cell;
            this.args = args;
        }
    }

    /** @param names annotators who took part even if they marked nothing */
    static Outcome<SpanTable> of(Path file, List<List<Cell>> rows, Collection<String> names, int begin, int length) {
        Map<String, List<LabelledSpan>> spans = new LinkedHashMap<>();
        names.forEach(name -> spans.put(name.strip(), new ArrayList<>()));
        try {
            int[] columns = columns(rows);
            for (List<Cell> row : rows.subList(1, rows.size())) {
                if (row.size() != rows.get(0).size()) {
                    Cell last = row.get(row.size() - 1);
                    throw new Wrong("agree.width", last, row.size(), rows.get(0).size(), last.column());
                }
                Cell name = row.get(columns[0]);
                if (name.text().isEmpty()) {
                    throw new Wrong("agree.nobody", name);
                }
                spans.computeIfAbsent(name.text(), each -> new ArrayList<>()).add(span(row, columns, begin, length));
            }
        } catch (Wrong wrong) {
            return Outcome.failed(problem(file, wrong));
        }
        return Outcome.of(new SpanTable(List.copyOf(spans.keySet()), List.copyOf(spans.values())));
    }

    private static Problem problem(Path file, Wrong wrong) {
        int line = wrong.cell == null ? 1 : wrong.cell.line();
        int column = wrong.cell == null ? 1 : wrong.cell.column();
        Object[] args = new Object[wrong.args.length + 1];
        args[0] = line;
        System.arraycopy(wrong.args, 0, args, 1, wrong.args.length);
        return CsvFile.problem(wrong.key, Place.file(file.toString(), line, column), args);
    }

    private static int[] columns(List<List<Cell>> rows) throws Wrong {
        List<String> head = rows.isEmpty()
                ? List.of()
                : rows.get(0).stream()
                        .map(cell -> cell.text().toLowerCase(Locale.ROOT))
                        .toList();
        int[] columns = COLUMNS.stream().mapToInt(head::indexOf).toArray();
        for (int each = 0; each < columns.length; each++) {
            if (columns[each] < 0) {
                throw new Wrong("agree.column", null, COLUMNS.get(each), String.join(", ", COLUMNS));
            }
        }
        return columns;
    }

    private static LabelledSpan span(List<Cell> row, int[] columns, int first, int length) throws Wrong {
        int begin = number(row.get(columns[1]));
        int end = number(row.get(columns[2]));
        if (end <= begin) {
            throw new Wrong("agree.backwards", row.get(columns[2]), begin, end);
        }
        if (begin < first || end > (long) first + length) {
            throw new Wrong("agree.outside", row.get(columns[1]), begin, end, first, (long) first + length);
        }
        return new LabelledSpan(begin, end, row.get(columns[3]).text());
    }

    private static int number(Cell cell) throws Wrong {
        try {
            return Integer.parseInt(cell.text());
        } catch (NumberFormatException e) {
            throw new Wrong("agree.offset", cell, cell.column(), cell.text());
        }
    }
}
