package org.isnad.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.network.EventFilter.Filtered;

/** Makes networks of stances, with sparse sums whose cost is that of the ties there are. */
public final class NetworkComputation {

    private final List<Stance> all;
    private final NetworkOptions options;
    private final Names names;
    private final int[] levels;

    private NetworkComputation(List<Stance> all, NetworkOptions options, Names names) {
        this.all = all;
        this.options = options;
        this.names = names;
        this.levels = levels();
    }

    /** The network of the options, without their window; problems say which options do not go together. */
    public static Outcome<Network> network(List<Stance> stances, NetworkOptions options, Names names) {
        if (!options.problems().isEmpty()) {
            return Outcome.failed(options.problems());
        }
        Filtered filtered = EventFilter.filter(stances, options, names);
        return Outcome.of(new NetworkComputation(stances, options, names).compute(filtered.events(), null, null));
    }

    /** A network for each window that lies within the range of time; one for all where there is no window. */
    public static Outcome<List<Network>> windows(
            List<Stance> stances, NetworkOptions options, Names names, Monitor monitor) {
        if (!options.problems().isEmpty()) {
            return Outcome.failed(options.problems());
        }
        List<Stance> events = EventFilter.filter(stances, options, names).events();
        NetworkComputation computation = new NetworkComputation(stances, options, names);
        List<Network> networks = new ArrayList<>();
        List<Windows.Window> windows = Windows.of(events, options);
        monitor.beginTask("", windows.size());
        for (Windows.Window window : windows) {
            if (monitor.isCanceled()) {
                break;
            }
            networks.add(computation.compute(window.events(), window.from(), window.to()));
            monitor.worked(1);
        }
        monitor.done();
        return Outcome.of(networks);
    }

    /** The values of the qualifier, upwards: those of a number are the ones that occur in the data. */
    private int[] levels() {
        if (options.qualifier() == Qualifier.AGREEMENT) {
            return new int[] {0, 1};
        }
        return all.stream()
                .map(options.qualifier()::value)
                .filter(value -> value != null)
                .mapToInt(Integer::intValue)
                .distinct()
                .sorted()
                .toArray();
    }

    private Network compute(List<Stance> events, LocalDate from, LocalDate to) {
        List<Node> rows = nodes(events, options.variable1());
        boolean oneMode = options.type() == NetworkType.ONE_MODE;
        List<Node> columns = oneMode ? rows : nodes(events, options.variable2());
        if (options.type() == NetworkType.EVENT_LIST) {
            return new Network(options, rows, columns, List.of(), events, from, to);
        }
        Counts counts = new Counts(events, options, names, levels, index(rows));
        List<Tie> ties = oneMode
                ? new OneMode(options, levels).ties(counts)
                : new TwoMode(options, levels).ties(counts, index(columns));
        return new Network(options, rows, columns, ties, events, from, to);
    }

    private List<Node> nodes(List<Stance> events, Variable variable) {
        Map<String, Integer> frequencies = new HashMap<>();
        for (Stance event : events) {
            frequencies.merge(variable.value(event, names), 1, Integer::sum);
        }
        TreeSet<String> values = new TreeSet<>(frequencies.keySet());
        if (options.isolates()) {
            all.forEach(stance -> values.add(variable.value(stance, names)));
        }
        values.remove("");
        return values.stream()
                .map(value -> new Node(
                        variable.kind(),
                        value,
                        names.label(variable.kind(), value),
                        variable.kind() == NodeKind.ACTOR ? names.type(value) : null,
                        frequencies.getOrDefault(value, 0)))
                .sorted(Comparator.comparing(Node::label).thenComparing(Node::id))
                .toList();
    }

    private static Map<String, Integer> index(List<Node> nodes) {
        Map<String, Integer> index = new HashMap<>();
        nodes.forEach(node -> index.put(node.id(), index.size()));
        return index;
    }
}
