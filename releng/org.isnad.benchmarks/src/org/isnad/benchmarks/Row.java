package org.isnad.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One measurement beside its peer in the same run. */
record Row(String name, double ours, double peer, String unit) {

    double ratio() {
        return ours / peer;
    }

    private String toJson() {
        return String.format(
                Locale.ROOT,
                "{\"name\": \"%s\", \"ours\": %.3f, \"peer\": %.3f, \"ratio\": %.3f, \"unit\": \"%s\"}",
                name,
                ours,
                peer,
                ratio(),
                unit);
    }

    static String json(List<Row> rows) {
        return rows.stream().map(Row::toJson).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
    }

    static String table(List<Row> rows) {
        StringBuilder table = new StringBuilder(line("name", "ours", "peer", "ratio", "unit"));
        for (Row row : rows) {
            table.append(line(row.name, number(row.ours), number(row.peer), number(row.ratio()), row.unit));
        }
        return table.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.2f", value);
    }

    private static String line(String name, String ours, String peer, String ratio, String unit) {
        return String.format("%-21s %12s %12s %8s  %s%n", name, ours, peer, ratio, unit);
    }
}
