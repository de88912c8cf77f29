package org.isnad.network;

import static org.isnad.network.Samples.document;
import static org.isnad.network.Samples.network;
import static org.isnad.network.Samples.stance;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.model.annotation.Polarity;
import org.junit.jupiter.api.Test;

/** Small networks computed by hand. */
class NetworkComputationTest {

    private static final Document FIRST = document("d1", "o1", "2019-03-14");
    private static final Document SECOND = document("d2", "o2", "2019-03-15");
    private static final Document LATER = document("d3", "o1", "2020-03-14");

    /** a: twice for c, once against c, once for e. b: once for c, once against e. */
    private static final List<Stance> STANCES = List.of(
            stance(FIRST, "a", "c", Polarity.FAVOR),
            stance(FIRST, "a", "c", Polarity.FAVOR),
            stance(SECOND, "a", "c", Polarity.AGAINST),
            stance(SECOND, "a", "e", Polarity.FAVOR),
            stance(FIRST, "b", "c", Polarity.FAVOR),
            stance(LATER, "b", "e", Polarity.AGAINST),
            stance(LATER, "b", "f", Polarity.NEUTRAL));

    private static NetworkOptions two(Aggregation aggregation, Normalization normalization) {
        return NetworkOptions.DEFAULT.with(Qualifier.AGREEMENT, aggregation).with(normalization);
    }

    private static double one(Aggregation aggregation, Normalization normalization) {
        return network(STANCES, two(aggregation, normalization).with(NetworkType.ONE_MODE))
                .weight(0, 1);
    }

    private static List<Double> row(Network network, int row) {
        return java.util.stream.IntStream.range(0, network.columns().size())
                .mapToObj(column -> network.weight(row, column))
                .toList();
    }

    @Test
    void twoModeCountsCombinesAndSubtracts() {
        Network ignore = network(STANCES, two(Aggregation.IGNORE, Normalization.NO));
        assertEquals(
                List.of("c", "e", "f"), ignore.columns().stream().map(Node::id).toList());
        assertEquals(List.of(3.0, 1.0, 0.0), row(ignore, 0));
        assertEquals(List.of(1.0, 1.0, 1.0), row(ignore, 1));
        assertEquals(List.of(1.0, 1.0), row(network(STANCES, two(Aggregation.SUBTRACT, Normalization.NO)), 0));
        assertEquals(List.of(1.0, -1.0), row(network(STANCES, two(Aggregation.SUBTRACT, Normalization.NO)), 1));
        // 1 is favour alone, 2 against alone, 3 both.
        assertEquals(List.of(3.0, 1.0), row(network(STANCES, two(Aggregation.COMBINE, Normalization.NO)), 0));
        assertEquals(List.of(1.0, 2.0), row(network(STANCES, two(Aggregation.COMBINE, Normalization.NO)), 1));
    }

    @Test
    void twoModeIsDividedByTheActivityOfRowsOrTheProminenceOfColumns() {
        assertEquals(
                List.of(0.75, 0.25, 0.0), row(network(STANCES, two(Aggregation.IGNORE, Normalization.ACTIVITY)), 0));
        assertEquals(
                List.of(0.75, 0.5, 0.0), row(network(STANCES, two(Aggregation.IGNORE, Normalization.PROMINENCE)), 0));
        assertEquals(List.of(0.25, 0.25), row(network(STANCES, two(Aggregation.SUBTRACT, Normalization.ACTIVITY)), 0));
        assertEquals(List.of(0.5, -0.5), row(network(STANCES, two(Aggregation.SUBTRACT, Normalization.ACTIVITY)), 1));
    }

    @Test
    void oneModeMultipliesWhatTheTwoSayOfTheSame() {
        // c: 3 × 1, e: 1 × 1.
        assertEquals(4, one(Aggregation.IGNORE, Normalization.NO));
        // For c: 2 × 1 agree and 1 × 1 disagree; for e 1 × 1 disagree.
        assertEquals(2, one(Aggregation.CONGRUENCE, Normalization.NO));
        assertEquals(2, one(Aggregation.CONFLICT, Normalization.NO));
        assertEquals(0, one(Aggregation.SUBTRACT, Normalization.NO));
        assertEquals(2 / 3.0, one(Aggregation.CONGRUENCE, Normalization.AVERAGE), 1e-12);
        assertEquals(2 / 8.0, one(Aggregation.CONGRUENCE, Normalization.COSINE), 1e-12);
        // Only a: c against, e for; only b: e against; both: c for, 2 × 1.
        assertEquals(2 / 5.0, one(Aggregation.CONGRUENCE, Normalization.JACCARD), 1e-12);
    }

    @Test
    void aScaleCountsHowNearTwoAre() {
        List<Stance> scored = List.of(
                stance(FIRST, "a", "c", "", Polarity.FAVOR, 3),
                stance(FIRST, "b", "c", "", Polarity.FAVOR, 1),
                stance(FIRST, "z", "f", "", Polarity.AGAINST, -1));
        NetworkOptions options = NetworkOptions.DEFAULT.with(NetworkType.ONE_MODE);
        // The range of the data is 4, the distance 2.
        assertEquals(
                0.5,
                network(scored, options.with(Qualifier.SCORE, Aggregation.CONGRUENCE))
                        .weight(0, 1));
        assertEquals(
                0.5,
                network(scored, options.with(Qualifier.SCORE, Aggregation.CONFLICT))
                        .weight(0, 1));
        assertEquals(
                3,
                network(scored, NetworkOptions.DEFAULT.with(Qualifier.SCORE, Aggregation.SUBTRACT))
                        .weight(0, 0));
    }

    @Test
    void whatIsSaidAgainCountsOnceWhereWanted() {
        NetworkOptions ignore = two(Aggregation.IGNORE, Normalization.NO);
        assertEquals(2, network(STANCES, ignore.with(Duplicates.DOCUMENT)).weight(0, 0));
        assertEquals(1, network(STANCES, ignore.with(Duplicates.WEEK)).weight(0, 0));
        // Where the qualifier counts, for and against are not the same.
        NetworkOptions subtract = two(Aggregation.SUBTRACT, Normalization.NO);
        assertEquals(0, network(STANCES, subtract.with(Duplicates.YEAR)).weight(0, 0));
    }

    @Test
    void weeksAndMonthsOfDifferentYearsAreDifferent() {
        List<Stance> stances = List.of(
                stance(FIRST, "a", "c", Polarity.FAVOR),
                stance(LATER, "a", "c", Polarity.FAVOR),
                stance(document("d4", "", "2019-12-30"), "b", "c", Polarity.FAVOR),
                stance(document("d5", "", "2020-01-02"), "b", "c", Polarity.FAVOR));
        NetworkOptions ignore = two(Aggregation.IGNORE, Normalization.NO);
        assertEquals(2, network(stances, ignore.with(Duplicates.MONTH)).weight(0, 0));
        assertEquals(1, network(stances, ignore.with(Duplicates.ACROSS_RANGE)).weight(0, 0));
        // The week of New Year belongs to one year after ISO 8601.
        assertEquals(1, network(stances, ignore.with(Duplicates.WEEK)).weight(1, 0));
        assertEquals(2, network(stances, ignore.with(Duplicates.YEAR)).weight(1, 0));
    }

    @Test
    void datesAndValuesAreLeftOutAndIsolatesStay() {
        NetworkOptions range = NetworkOptions.DEFAULT.between(FIRST.published(), FIRST.published());
        Network first = network(STANCES, range);
        assertEquals(List.of("c"), first.columns().stream().map(Node::id).toList());
        assertEquals(3, network(STANCES, range.withIsolates(true)).columns().size());
        NetworkOptions outlet = NetworkOptions.DEFAULT.with(Variable.OUTLET, ValueFilter.only(Set.of("o2")));
        assertEquals(2, network(STANCES, outlet).events().size());
        NetworkOptions without = NetworkOptions.DEFAULT.with(Variable.ISSUE, ValueFilter.excluding(Set.of("c")));
        assertEquals(
                List.of("e", "f"),
                network(STANCES, without).columns().stream().map(Node::id).toList());
    }

    @Test
    void thoseWhoAreForSomethingMakeANetworkOfTheirOwn() {
        NetworkOptions support =
                NetworkOptions.DEFAULT.with(Variable.POLARITY, ValueFilter.excluding(Set.of("AGAINST")));
        Network network = network(STANCES, support);
        assertFalse(network.events().isEmpty());
        assertTrue(network.events().size()
                < network(STANCES, NetworkOptions.DEFAULT).events().size());
        assertTrue(network.events().stream().noneMatch(stance -> stance.polarity() == Polarity.AGAINST));
    }

    @Test
    void whatDoesNotCountIsTold() {
        List<Stance> stances = List.of(
                stance(FIRST, "a", "c", Polarity.FAVOR),
                stance(FIRST, "a", "c", Polarity.FAVOR),
                stance(FIRST, "a", "", Polarity.FAVOR),
                stance(FIRST, "a", "c", Polarity.NONE),
                stance(LATER, "a", "c", Polarity.FAVOR),
                stance(document("d9", "", null), "a", "c", Polarity.FAVOR));
        NetworkOptions options = two(Aggregation.SUBTRACT, Normalization.NO)
                .with(Duplicates.DOCUMENT)
                .between(null, SECOND.published());
        EventFilter.Filtered filtered = EventFilter.filter(stances, options, Samples.noNames());
        assertEquals(1, filtered.events().size());
        assertEquals(2, filtered.incomplete());
        assertEquals(1, filtered.excluded());
        assertEquals(1, filtered.undated());
        assertEquals(1, filtered.duplicates());
    }

    @Test
    void windowsMoveOverTimeAndStayWithin() {
        List<Stance> days = List.of(
                stance(document("1", "", "2019-01-01"), "a", "c", Polarity.FAVOR),
                stance(document("2", "", "2019-01-02"), "a", "c", Polarity.FAVOR),
                stance(document("4", "", "2019-01-04"), "b", "c", Polarity.FAVOR),
                stance(document("5", "", "2019-01-05"), "b", "c", Polarity.FAVOR));
        List<Network> windows = windows(days, NetworkOptions.DEFAULT.with(TimeWindow.DAYS, 3));
        assertEquals(
                List.of("2019-01-01/2019-01-03", "2019-01-02/2019-01-04", "2019-01-03/2019-01-05"),
                windows.stream()
                        .map(window -> window.from() + "/" + window.to())
                        .toList());
        assertEquals(
                List.of(2, 2, 2),
                windows.stream().map(window -> window.events().size()).toList());
        assertEquals(
                List.of(1, 2, 1),
                windows.stream().map(window -> window.rows().size()).toList());
        assertEquals(
                2,
                windows(days, NetworkOptions.DEFAULT.with(TimeWindow.EVENTS, 2)).size());
        assertEquals(1, windows(days, NetworkOptions.DEFAULT).size());
    }

    private static List<Network> windows(List<Stance> stances, NetworkOptions options) {
        return NetworkComputation.windows(stances, options, Samples.noNames(), new BasicMonitor())
                .value();
    }

    @Test
    void optionsThatDoNotGoTogetherAreRefused() {
        List<NetworkOptions> wrong = List.of(
                NetworkOptions.DEFAULT.with(Qualifier.AGREEMENT, Aggregation.CONGRUENCE),
                NetworkOptions.DEFAULT.with(NetworkType.ONE_MODE).with(Qualifier.AGREEMENT, Aggregation.COMBINE),
                NetworkOptions.DEFAULT.with(Normalization.JACCARD),
                two(Aggregation.COMBINE, Normalization.ACTIVITY),
                NetworkOptions.DEFAULT.with(NetworkType.ONE_MODE).with(Normalization.ACTIVITY),
                NetworkOptions.DEFAULT.with(Variable.ISSUE, Variable.ISSUE),
                NetworkOptions.DEFAULT.between(LATER.published(), FIRST.published()),
                NetworkOptions.DEFAULT.with(TimeWindow.DAYS, 0));
        for (NetworkOptions options : wrong) {
            Outcome<Network> refused = NetworkComputation.network(STANCES, options, Samples.noNames());
            assertFalse(refused.isPresent());
            assertTrue(refused.problems().stream()
                    .noneMatch(problem -> problem.message().equals(problem.code())
                            || problem.remedy().isBlank()));
        }
    }

    @Test
    void theStancesBehindATieAreThoseItWasMadeOf() {
        NetworkOptions options = two(Aggregation.CONFLICT, Normalization.NO).with(NetworkType.ONE_MODE);
        Network conflict = network(STANCES, options);
        List<Stance> behind =
                Behind.tie(conflict, conflict.rows().get(0), conflict.rows().get(1), Samples.noNames());
        assertEquals(4, behind.size());
        Network two = network(STANCES, NetworkOptions.DEFAULT);
        assertEquals(
                3,
                Behind.tie(two, two.rows().get(0), two.columns().get(0), Samples.noNames())
                        .size());
        assertEquals(
                4, Behind.node(two, two.columns().get(0), Samples.noNames()).size());
    }

    @Test
    void anActorWhoHoldsAndIsSpokenOfIsOneNode() {
        List<Stance> stances = List.of(
                stance(FIRST, "a", "", "b", Polarity.AGAINST, null), stance(FIRST, "b", "", "a", Polarity.FAVOR, null));
        Graph graph = Graph.of(network(stances, NetworkOptions.DEFAULT.with(Variable.HOLDER, Variable.TARGET)));
        assertEquals(2, graph.nodes().size());
        assertTrue(graph.directed());
        assertEquals(2, graph.edges().size());
    }
}
