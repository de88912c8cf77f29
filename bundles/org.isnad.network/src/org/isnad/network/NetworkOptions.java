package org.isnad.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
        return new NetworkOptions(
                newType,
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

    public NetworkOptions with(Variable first, Variable second) {
        return new NetworkOptions(
                type,
                first,
                second,
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

    public NetworkOptions with(Qualifier newQualifier, Aggregation newAggregation) {
        return new NetworkOptions(
                type,
                variable1,
                variable2,
                newQualifier,
                newAggregation,
                normalization,
                isolates,
                duplicates,
                start,
                stop,
                filters,
                timeWindow,
                windowSize);
    }

    public NetworkOptions with(Normalization newNormalization) {
        return new NetworkOptions(
                type,
                variable1,
                variable2,
                qualifier,
                aggregation,
                newNormalization,
                isolates,
                duplicates,
                start,
                stop,
                filters,
                timeWindow,
                windowSize);
    }

    public NetworkOptions with(Duplicates newDuplicates) {
        return new NetworkOptions(
                type,
                variable1,
                variable2,
                qualifier,
                aggregation,
                normalization,
                isolates,
                newDuplicates,
                start,
                stop,
                filters,
                timeWindow,
                windowSize);
    }

    public NetworkOptions withIsolates(boolean newIsolates) {
        return new NetworkOptions(
                type,
                variable1,
                variable2,
                qualifier,
                aggregation,
                normalization,
                newIsolates,
                duplicates,
                start,
                stop,
                filters,
                timeWindow,
                windowSize);
    }

    public NetworkOptions between(LocalDate first, LocalDate last) {
        return new NetworkOptions(
                type,
                variable1,
                variable2,
                qualifier,
                aggregation,
                normalization,
                isolates,
                duplicates,
                first,
                last,
                filters,
                timeWindow,
                windowSize);
    }

    /** @param filter null lets all values count */
    public NetworkOptions with(Variable variable, ValueFilter filter) {
        Map<Variable, ValueFilter> changed = new EnumMap<>(Variable.class);
        changed.putAll(filters);
        if (filter == null) {
            changed.remove(variable);
        } else {
            changed.put(variable, filter);
        }
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
                changed,
                timeWindow,
                windowSize);
    }

    public NetworkOptions with(TimeWindow window, int size) {
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
                window,
                size);
    }
}
