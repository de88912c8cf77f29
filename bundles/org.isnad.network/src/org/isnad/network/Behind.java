package org.isnad.network;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The stances that a node or a tie was made of. */
public final class Behind {

    private Behind() {}

    /** Those of one node, as a row or as a column. */
    public static List<Stance> node(Network network, Node node, Names names) {
        NetworkOptions options = network.options();
        return network.events().stream()
                .filter(stance -> is(options.variable1(), node, stance, names)
                        || !network.isOneMode() && is(options.variable2(), node, stance, names))
                .toList();
    }

    /**
     * Those of one tie. In a one-mode network all stances of the two on what both speak of, of which those count that agree or
     * disagree with one of the other.
     */
    public static List<Stance> tie(Network network, Node source, Node target, Names names) {
        NetworkOptions options = network.options();
        if (!network.isOneMode()) {
            return network.events().stream()
                    .filter(stance -> is(options.variable1(), source, stance, names)
                            && is(options.variable2(), target, stance, names))
                    .toList();
        }
        List<Stance> ofSource = node(network, source, names);
        List<Stance> ofTarget = node(network, target, names);
        Set<Stance> counted = new HashSet<>();
        for (Stance one : ofSource) {
            for (Stance other : ofTarget) {
                if (isTied(options, one, other, names)) {
                    counted.add(one);
                    counted.add(other);
                }
            }
        }
        return network.events().stream().filter(counted::contains).collect(Collectors.toList());
    }

    private static boolean isTied(NetworkOptions options, Stance one, Stance other, Names names) {
        if (!options.variable2().value(one, names).equals(options.variable2().value(other, names))) {
            return false;
        }
        boolean scale = options.qualifier() == Qualifier.SCORE;
        Integer first = options.qualifier().value(one);
        Integer second = options.qualifier().value(other);
        return switch (options.aggregation()) {
            case CONFLICT -> !first.equals(second);
            case CONGRUENCE -> scale || first.equals(second);
            default -> true;
        };
    }

    private static boolean is(Variable variable, Node node, Stance stance, Names names) {
        return variable.kind() == node.kind() && variable.value(stance, names).equals(node.id());
    }
}
