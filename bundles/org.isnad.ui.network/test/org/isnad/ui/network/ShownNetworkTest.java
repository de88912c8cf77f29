package org.isnad.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.network.Aggregation;
import org.isnad.network.Document;
import org.isnad.network.Names;
import org.isnad.network.Network;
import org.isnad.network.NetworkComputation;
import org.isnad.network.NetworkOptions;
import org.isnad.network.NetworkType;
import org.isnad.network.Qualifier;
import org.isnad.network.Stance;
import org.isnad.network.TimeWindow;
import org.isnad.network.layout.Placed;
import org.junit.jupiter.api.Test;

class ShownNetworkTest {

    private static final Document DOCUMENT = new Document("d", "d", "o", "", LocalDate.of(2019, 1, 1));
    private static final Stance FIRST = stance("i1", "a", "c", Polarity.FAVOR);
    private static final Stance SECOND = stance("i2", "a", "c", Polarity.FAVOR);
    private static final Stance THIRD = stance("i3", "a", "e", Polarity.AGAINST);
    private static final Stance FOURTH = stance("i4", "b", "e", Polarity.AGAINST);

    private static Stance stance(String item, String holder, String issue, Polarity polarity) {
        return new Stance(DOCUMENT, "gold", item, holder, issue, "", polarity, null, 0, 1, "x");
    }

    private static ShownNetwork shown(NetworkType type) {
        Names names = Names.of(CorpusFactory.eINSTANCE.createCorpus(), false);
        NetworkOptions options = NetworkOptions.DEFAULT.with(type).with(Qualifier.AGREEMENT, Aggregation.SUBTRACT);
        Network network = NetworkComputation.network(List.of(FIRST, SECOND, THIRD, FOURTH), options, names)
                .value();
        return ShownNetwork.of(
                List.of(network), 0, names, (text, size, bold) -> text.length() * size * 0.5, new BasicMonitor());
    }

    private static int node(ShownNetwork shown, String id) {
        for (int i = 0; i < shown.graph().nodes().size(); i++) {
            if (shown.graph().nodes().get(i).id().equals(id)) {
                return i;
            }
        }
        throw new AssertionError(id);
    }

    @Test
    void windowsOfTimeBeginWhereSomethingCountsAndSayTheirDaysWhereNothingDoes() {
        Names names = Names.of(CorpusFactory.eINSTANCE.createCorpus(), false);
        Document late = new Document("e", "e", "o", "", LocalDate.of(2019, 3, 1));
        Stance last = new Stance(late, "gold", "i9", "a", "c", "", Polarity.FAVOR, null, 0, 1, "x");
        NetworkOptions options = NetworkOptions.DEFAULT.with(TimeWindow.DAYS, 3);
        List<Network> windows = NetworkComputation.windows(List.of(FIRST, last), options, names, new BasicMonitor())
                .value();
        int middle = windows.size() / 2;
        assertTrue(windows.get(middle).events().isEmpty());
        int first = ShownNetwork.first(windows);
        assertEquals(1, windows.get(first).events().size());
        for (int index = 0; index < windows.size(); index++) {
            boolean nearer = Math.abs(index - middle) < Math.abs(first - middle);
            assertTrue(!nearer || windows.get(index).events().isEmpty());
        }
        ShownNetwork empty = ShownNetwork.of(
                windows, middle, names, (text, size, bold) -> text.length() * size * 0.5, new BasicMonitor());
        assertTrue(empty.isEmpty());
        assertTrue(empty.summary().contains(windows.get(middle).from().toString()), empty.summary());
        assertEquals(0, ShownNetwork.first(List.of()));
    }

    @Test
    void eachNodeIsReachedByTheKeyboardAndAClickThereTakesIt() {
        ShownNetwork shown = shown(NetworkType.TWO_MODE);
        assertEquals(shown.graph().nodes().size(), shown.spots().size());
        Spot spot = shown.spots().get(node(shown, "a"));
        assertEquals(List.of(FIRST, SECOND, THIRD), shown.at(spot.x(), spot.y()).stances());
        assertTrue(shown.tip(spot.x(), spot.y()).contains("3"));
    }

    @Test
    void theTiesOfANodeBeginWithTheHeaviestAndTellTheirStances() {
        ShownNetwork shown = shown(NetworkType.TWO_MODE);
        int node = node(shown, "a");
        assertEquals(2, shown.edges(node).size());
        assertEquals(
                List.of(FIRST, SECOND), shown.edge(shown.edges(node).get(0)).stances());
        assertEquals(List.of(THIRD), shown.edge(shown.edges(node).get(1)).stances());
    }

    @Test
    void aLineSaysWhomItTiesAndHowMuch() {
        ShownNetwork shown = shown(NetworkType.TWO_MODE);
        Placed issue = shown.layout().places().get(node(shown, "c"));
        Placed holder = shown.layout().places().get(node(shown, "a"));
        String tip = shown.tip((issue.x() + holder.x()) / 2, (issue.y() + holder.y()) / 2);
        assertTrue(tip.contains("a") && tip.contains("c") && tip.contains("2"), tip);
    }

    @Test
    void anEmptyPlaceTakesAllAndSaysNothing() {
        ShownNetwork shown = shown(NetworkType.TWO_MODE);
        assertNull(shown.tip(-500, -500));
        assertEquals(4, shown.at(-500, -500).stances().size());
    }

    @Test
    void anEventListHasNoPicture() {
        ShownNetwork shown = shown(NetworkType.EVENT_LIST);
        assertNull(shown.layout());
        assertTrue(shown.spots().isEmpty());
        assertEquals(4, shown.all().stances().size());
    }
}
