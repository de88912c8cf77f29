package org.isnad.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;

/**
 * How a network is made of stances. Source of names and meanings: P. Leifeld, Discourse Network Analyzer 3, its exporter and the
 * manual of {@code dna_network} in rDNA.
 *
 * @param isolates whether all values of the variables become nodes, also those that do not occur in what is left
 * @param start first day, or null
 * @param stop last day, or null; with a first or a last day, articles without a date do not count
 * @param filters for each variable which values count
 * @param windowSize how many units a window is wide
 */
public record NetworkOptions(
        NetworkType type,
        Variable variable1,
        Variable variable2,
        Qualifier qualifier,
        Aggregation aggregation,
        Normalization normalization,
        boolean isolates,
        Duplicates duplicates,
        LocalDate start,
        LocalDate stop,
        Map<Variable, ValueFilter> filters,
        TimeWindow timeWindow,
        int windowSize) {

    /** DNA's own: actors by issues, all counted. */
    public static final NetworkOptions DEFAULT = new NetworkOptions(
            NetworkType.TWO_MODE,
            Variable.HOLDER,
            Variable.ISSUE,
            Qualifier.AGREEMENT,
            Aggregation.IGNORE,
            Normalization.NO,
            false,
            Duplicates.INCLUDE,
            null,
            null,
            Map.of(),
            TimeWindow.NO,
            100);

    public NetworkOptions {
        filters = Map.copyOf(filters);
    }

    /** What of it does not go together, nothing as a rule. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        boolean oneMode = type == NetworkType.ONE_MODE;
        boolean side = aggregation == Aggregation.CONGRUENCE || aggregation == Aggregation.CONFLICT;
        if (type == NetworkType.TWO_MODE && side || oneMode && aggregation == Aggregation.COMBINE) {
            problems.add(refused("network.aggregation", aggregation));
        }
        boolean ofRows = normalization == Normalization.ACTIVITY || normalization == Normalization.PROMINENCE;
        boolean ofPairs = normalization != Normalization.NO && !ofRows;
        if (type == NetworkType.TWO_MODE && ofPairs || oneMode && ofRows) {
            problems.add(refused("network.normalization", normalization));
        }
        if (aggregation == Aggregation.COMBINE && normalization != Normalization.NO) {
            problems.add(NetworkMessages.error("network.combined", Place.NOWHERE, NetworkMessages.name(normalization)));
        }
        if (type != NetworkType.EVENT_LIST && variable1 == variable2) {
            problems.add(refused("network.variables", variable1));
        }
        if (start != null && stop != null && start.isAfter(stop)) {
            problems.add(NetworkMessages.error("network.range", Place.NOWHERE, start.toString(), stop.toString()));
        }
        if (timeWindow != TimeWindow.NO && windowSize < 1) {
            problems.add(NetworkMessages.error("network.window", Place.NOWHERE));
        }
        return problems;
    }

    private Problem refused(String code, Named choice) {
        return NetworkMessages.error(code, Place.NOWHERE, NetworkMessages.name(choice), NetworkMessages.name(type));
    }

    public NetworkOptions with(NetworkType newType) {
        return changed(draft -> draft.type = newType);
    }

    public NetworkOptions with(Variable first, Variable second) {
        return changed(draft -> {
            draft.variable1 = first;
            draft.variable2 = second;
        });
    }

    public NetworkOptions with(Qualifier newQualifier, Aggregation newAggregation) {
        return changed(draft -> {
            draft.qualifier = newQualifier;
            draft.aggregation = newAggregation;
        });
    }

    public NetworkOptions with(Normalization newNormalization) {
        return changed(draft -> draft.normalization = newNormalization);
    }

    public NetworkOptions with(Duplicates newDuplicates) {
        return changed(draft -> draft.duplicates = newDuplicates);
    }

    public NetworkOptions withIsolates(boolean newIsolates) {
        return changed(draft -> draft.isolates = newIsolates);
    }

    public NetworkOptions between(LocalDate first, LocalDate last) {
        return changed(draft -> {
            draft.start = first;
            draft.stop = last;
        });
    }

    /** @param filter null lets all values count */
    public NetworkOptions with(Variable variable, ValueFilter filter) {
        return changed(draft -> {
            if (filter == null) {
                draft.filters.remove(variable);
            } else {
                draft.filters.put(variable, filter);
            }
        });
    }

    public NetworkOptions with(TimeWindow window, int size) {
        return changed(draft -> {
            draft.timeWindow = window;
            draft.windowSize = size;
        });
    }

    private NetworkOptions changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.options();
    }

    /** The same options, to be changed. */
    private static final class Draft {

        private final Map<Variable, ValueFilter> filters = new EnumMap<>(Variable.class);
        private NetworkType type;
        private Variable variable1;
        private Variable variable2;
        private Qualifier qualifier;
        private Aggregation aggregation;
        private Normalization normalization;
        private boolean isolates;
        private Duplicates duplicates;
        private LocalDate start;
        private LocalDate stop;
        private TimeWindow timeWindow;
        private int windowSize;

        Draft(NetworkOptions options) {
            filters.putAll(options.filters);
            type = options.type;
            variable1 = options.variable1;
            variable2 = options.variable2;
            qualifier = options.qualifier;
            aggregation = options.aggregation;
            normalization = options.normalization;
            isolates = options.isolates;
            duplicates = options.duplicates;
            start = options.start;
            stop = options.stop;
            timeWindow = options.timeWindow;
            windowSize = options.windowSize;
        }

        NetworkOptions options() {
            return new NetworkOptions(
                    type,
                    variable1,
                    variable2,
                    qualifier,
                    aggregation,
                    normalization,
                    isolates,
                    duplicates,
                    start,
                    stop,
                    filters,
                    timeWindow,
                    windowSize);
        }
    }
}
