package org.isnad.network.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.network.Names;
import org.isnad.network.Network;
import org.isnad.network.Node;
import org.isnad.network.NodeKind;
import org.isnad.network.Qualifier;
import org.isnad.network.Stance;

/** A network as tables: the matrix with labels at the head of rows and columns, or the list of stances. */
public final class Tables {

    private static final List<String> EVENTS = List.of(
            "article",
            "title",
            "outlet",
            "author",
            "date",
            "layer",
            "stance",
            "holder",
            "holder_label",
            "holder_type",
            "issue",
            "issue_label",
            "target",
            "target_label",
            "polarity",
            "agreement",
            "score",
            "begin",
            "end",
            "text");

    private Tables() {}

    /** Labels that several nodes have are told apart by their identifiers. */
    public static List<List<String>> matrix(Network network) {
        List<List<String>> table = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(""));
        head.addAll(labels(network.columns()));
        table.add(head);
        List<String> labels = labels(network.rows());
        List<Map<Integer, Double>> cells = network.cells();
        for (int row = 0; row < labels.size(); row++) {
            List<String> line = new ArrayList<>(List.of(labels.get(row)));
            for (int column = 0; column < network.columns().size(); column++) {
                line.add(GraphMl.number(cells.get(row).getOrDefault(column, 0.0)));
            }
            table.add(line);
        }
        return table;
    }

    /** The stances that count, in the order of time; offsets are UTF-16 code units, the end exclusive. */
    public static List<List<String>> events(Network network, Names names) {
        List<List<String>> table = new ArrayList<>();
        table.add(EVENTS);
        for (Stance stance : network.events()) {
            Integer agreement = Qualifier.AGREEMENT.value(stance);
            table.add(List.of(
                    stance.document().id(),
                    stance.document().title(),
                    stance.document().outlet(),
                    stance.document().author(),
                    or(stance.document().published()),
                    stance.layer(),
                    stance.item(),
                    stance.holder(),
                    label(names, NodeKind.ACTOR, stance.holder()),
                    or(names.type(stance.holder())),
                    stance.issue(),
                    label(names, NodeKind.ISSUE, stance.issue()),
                    stance.target(),
                    label(names, NodeKind.ACTOR, stance.target()),
                    or(stance.polarity()),
                    or(agreement),
                    or(stance.score()),
                    String.valueOf(stance.begin()),
                    String.valueOf(stance.end()),
                    stance.words()));
        }
        return table;
    }

    private static String label(Names names, NodeKind kind, String id) {
        return id.isEmpty() ? "" : names.label(kind, id);
    }

    private static String or(Object value) {
        return value == null ? "" : value.toString();
    }

    static List<String> labels(List<Node> nodes) {
        return nodes.stream()
                .map(node -> nodes.stream()
                                        .filter(other -> other.label().equals(node.label()))
                                        .count()
                                > 1
                        ? node.label() + " (" + node.id() + ")"
                        : node.label())
                .toList();
    }
}
