package org.isnad.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever the options, the sparse sums are those of the full array. */
class NetworkOracleTest {

    private static List<NetworkOptions> all() {
        List<NetworkOptions> all = new ArrayList<>();
        for (NetworkType type : NetworkType.values()) {
            for (Qualifier qualifier : Qualifier.values()) {
                for (Aggregation aggregation : Aggregation.values()) {
                    for (Normalization normalization : Normalization.values()) {
                        for (Duplicates duplicates : Duplicates.values()) {
                            all.add(NetworkOptions.DEFAULT
                                    .with(type)
                                    .with(qualifier, aggregation)
                                    .with(normalization)
                                    .with(duplicates)
                                    .withIsolates(duplicates.ordinal() % 2 == 0));
                        }
                    }
                }
            }
        }
        all.removeIf(options ->
                options.type() == NetworkType.EVENT_LIST || !options.problems().isEmpty());
        return all;
    }

    @Test
    void everyCombinationOfOptionsThatGoesTogetherIsComputedAsTheManualSays() {
        List<NetworkOptions> all = all();
        assertTrue(all.size() > 200, "" + all.size());
        for (long seed = 1; seed <= 4; seed++) {
            List<Stance> stances = Samples.random(seed, 90);
            for (NetworkOptions options : all) {
                compare(stances, options);
                compare(stances, options.with(Variable.ISSUE, Variable.HOLDER));
                compare(stances, options.with(Variable.HOLDER, Variable.TARGET));
                compare(stances, options.with(Variable.OUTLET, Variable.ISSUE));
            }
        }
    }

    private static void compare(List<Stance> stances, NetworkOptions options) {
        Network network = Samples.network(stances, options);
        Oracle oracle = new Oracle(stances, options);
        assertEquals(oracle.rows(), network.rows().stream().map(Node::id).toList(), options.toString());
        double[][] matrix = oracle.matrix();
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column < matrix[row].length; column++) {
                assertEquals(matrix[row][column], network.weight(row, column), 1e-9, options.toString());
            }
        }
    }
}
