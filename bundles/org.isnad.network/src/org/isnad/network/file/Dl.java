package org.isnad.network.file;

import java.util.List;
import java.util.Map;
import org.isnad.network.Network;

/** A network as a full matrix for UCINET. Source of the format: UCINET 6 guide, the DL language. */
final class Dl {

    private Dl() {}

    /** The whole file, UTF-8. */
    static String of(Network network) {
        int rows = network.rows().size();
        int columns = network.columns().size();
        StringBuilder dl = new StringBuilder("dl ");
        dl.append(network.isOneMode() ? "n = " + rows : "nr = " + rows + ", nc = " + columns);
        dl.append(", format = fullmatrix\n");
        labels(dl, network.isOneMode() ? "labels:" : "row labels:", Tables.labels(network.rows()));
        if (!network.isOneMode()) {
            labels(dl, "col labels:", Tables.labels(network.columns()));
        }
        dl.append("data:\n");
        for (Map<Integer, Double> row : network.cells()) {
            for (int column = 0; column < columns; column++) {
                dl.append(' ').append(GraphMl.number(row.getOrDefault(column, 0.0)));
            }
            dl.append('\n');
        }
        return dl.toString();
    }

    private static void labels(StringBuilder dl, String head, List<String> labels) {
        dl.append(head).append('\n');
        labels.forEach(label ->
                dl.append('"').append(label.replaceAll("[\"'\r\n]", " ")).append("\"\n"));
    }
}
