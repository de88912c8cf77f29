package org.isnad.exchange.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.exchange.jsonl.Column;
import org.isnad.exchange.jsonl.Columns;

/** Compares the rows of a table with the columns that it should have. */
final class RowShape {

    private final List<Column> columns;

    private RowShape(List<Column> columns) {
        this.columns = columns;
    }

    /**
     * @param standOff whether it is the form without texts, which has some keys more
     * @throws IllegalArgumentException for a table that there is not
     */
    static RowShape of(String table, boolean standOff) {
        return new RowShape(standOff ? Columns.withoutTexts(table) : Columns.of(table));
    }

    /** Keys whose values are lists of objects. */
    List<String> lists() {
        return columns.stream()
                .filter(column -> column.kind() == Column.Kind.STRUCTS)
                .map(Column::name)
                .toList();
    }

    /** Whether a row has these keys with such values; what it has otherwise is told. Wrong tags are told, and the row is kept. */
    boolean isKept(Row row, BundleFindings findings) {
        List<String> wrong = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        compare("", row.json(), columns, wrong, tags);
        wrong.forEach(each -> findings.at("bundle.keys", row.file(), row.line(), 1, each));
        tags.forEach(each -> findings.at("bundle.tag", row.file(), row.line(), 1, each));
        return wrong.isEmpty();
    }

    private static void compare(
            String path, JsonNode object, List<Column> columns, List<String> wrong, List<String> tags) {
        Set<String> found = new TreeSet<>();
        object.fieldNames().forEachRemaining(found::add);
        for (Column column : columns) {
            String key = path + column.name();
            if (!found.remove(column.name())) {
                wrong.add(key + ": –");
            } else {
                compareValue(key, object.get(column.name()), column, wrong, tags);
            }
        }
        found.forEach(key -> wrong.add(path + key + ": +"));
    }

    private static void compareValue(
            String path, JsonNode value, Column column, List<String> wrong, List<String> tags) {
        if (!isOf(column.kind(), value)) {
            wrong.add(path + ": " + value.getNodeType() + " ≠ " + name(column.kind()));
        } else if (column.kind() == Column.Kind.STRUCTS) {
            for (int i = 0; i < value.size(); i++) {
                if (value.get(i).isObject()) {
                    compare(path + '[' + i + "].", value.get(i), column.columns(), wrong, tags);
                } else {
                    wrong.add(path + '[' + i + "]: " + value.get(i).getNodeType());
                }
            }
        } else if (!column.tags().isEmpty()
                && !value.textValue().isEmpty()
                && !column.tags().contains(value.textValue())) {
            tags.add(path + ": " + value.textValue());
        }
    }

    private static boolean isOf(Column.Kind kind, JsonNode value) {
        return switch (kind) {
            case TEXT -> value.isTextual();
            case INTEGER -> value.isInt();
            case BOOLEAN -> value.isBoolean();
            case STRUCTS -> value.isArray();
            case TEXTS -> {
                boolean texts = value.isArray();
                for (JsonNode each : value) {
                    texts &= each.isTextual();
                }
                yield texts;
            }
        };
    }

    private static String name(Column.Kind kind) {
        return switch (kind) {
            case TEXT -> "string";
            case INTEGER -> "int";
            case BOOLEAN -> "bool";
            case STRUCTS -> "list";
            case TEXTS -> "list of string";
        };
    }
}
