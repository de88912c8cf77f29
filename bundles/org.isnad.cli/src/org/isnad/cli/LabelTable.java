package org.isnad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.agreement.coding.Categories;
import org.isnad.agreement.coding.Codings;
import org.isnad.agreement.coding.NaturalOrder;
import org.isnad.agreement.coding.Scale;
import org.isnad.cli.CsvFile.Cell;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.outcome.Severity;

/**
 * Labels out of a table. A row without any label is no unit. Beyond the nominal scale, numbers of the same value, such as 1
 * and 1.0, are one label.
 */
final class LabelTable {

    private LabelTable() {}

    /** @param header whether the first row names the annotators; null to find out by {@link #isHeader} */
    static Outcome<Codings> codings(Path file, List<List<Cell>> rows, Boolean header, Scale scale) {
        List<Problem> notes = new ArrayList<>();
        boolean named = header == null ? isHeader(rows) : header && !rows.isEmpty();
        if (header == null && named) {
            String names = rows.get(0).stream().map(Cell::text).collect(Collectors.joining(", "));
            notes.add(note("agree.header", file, names));
        }
        List<List<Cell>> units = named ? rows.subList(1, rows.size()) : rows;
        int width = rows.isEmpty() ? 0 : rows.get(0).size();
        Codings.Builder builder = Codings.builder(new Categories(), width);
        for (List<Cell> row : units) {
            Problem wrong = wrong(file, row, width, scale);
            if (wrong != null) {
                return Outcome.failed(wrong);
            }
            if (row.stream().anyMatch(cell -> !cell.text().isEmpty())) {
                builder.add(row.stream().map(cell -> label(cell.text(), scale)).toArray(String[]::new));
            }
        }
        Codings codings = builder.build();
        if (scale == Scale.ORDINAL && !onlyNumbers(codings.categories().labels())) {
            notes.add(note("agree.order", file, order(codings.categories())));
        }
        return Outcome.of(codings, notes);
    }

    private static Problem wrong(Path file, List<Cell> row, int width, Scale scale) {
        Cell first = row.get(0);
        if (row.size() != width) {
            Cell at = row.size() > width ? row.get(width) : row.get(row.size() - 1);
            Place place = Place.file(file.toString(), at.line(), at.column());
            return CsvFile.problem("agree.width", place, first.line(), row.size(), width, at.column());
        }
        for (Cell cell : row) {
            if (!cell.text().isEmpty() && !scale.accepts(cell.text())) {
                Place place = Place.file(file.toString(), cell.line(), cell.column());
                String key = "agree.number." + scale;
                return CsvFile.problem(key, place, cell.line(), cell.column(), cell.text());
            }
        }
        return null;
    }

    private static String label(String text, Scale scale) {
        if (text.isEmpty() || scale == Scale.NOMINAL) {
            return text.isEmpty() ? null : text;
        }
        return NaturalOrder.number(text).map(Object::toString).orElse(text);
    }

    /**
     * Whether the first of at least three rows looks like names: all its cells are filled, different and no numbers, and
     * none of them stands again below, where labels do come again.
     */
    private static boolean isHeader(List<List<Cell>> rows) {
        if (rows.size() < 3) {
            return false;
        }
        Set<String> names = rows.get(0).stream().map(Cell::text).collect(Collectors.toCollection(HashSet::new));
        if (names.size() < rows.get(0).size() || names.contains("") || !noNumbers(names)) {
            return false;
        }
        Set<String> labels = new HashSet<>();
        int given = 0;
        for (List<Cell> row : rows.subList(1, rows.size())) {
            for (Cell cell : row) {
                given += cell.text().isEmpty() ? 0 : 1;
                labels.add(cell.text());
            }
        }
        labels.remove("");
        return labels.size() < given && labels.stream().noneMatch(names::contains);
    }

    private static boolean noNumbers(Collection<String> labels) {
        return labels.stream().noneMatch(label -> NaturalOrder.number(label).isPresent());
    }

    private static boolean onlyNumbers(Collection<String> labels) {
        return labels.stream().allMatch(label -> NaturalOrder.number(label).isPresent());
    }

    private static String order(Categories categories) {
        StringBuilder order = new StringBuilder();
        int[] codes = categories.ordered();
        for (int i = 0; i < codes.length && i < 20; i++) {
            order.append(i == 0 ? "" : " < ").append(categories.label(codes[i]));
        }
        return order.append(codes.length > 20 ? " < …" : "").toString();
    }

    private static Problem note(String key, Path file, Object... args) {
        return new Problem(key, Severity.INFO, Texts.text(key, args), Place.file(file.toString()), "");
    }
}
