package org.isnad.ui.review.comparison.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.difference.DifferenceKind;
import org.isnad.review.reading.LayerReading;
import org.isnad.review.reading.MentionReading;
import org.isnad.review.reading.QuoteReading;
import org.junit.jupiter.api.Test;

/** What two annotators differ in stands in text order, is filtered, counted and stepped through. */
class DifferenceListTest {

    private static final Map<String, Set<String>> NO_FLAGS = Map.of();

    private static MentionReading mention(String id, int begin, int end, String actor) {
        return new MentionReading(id, begin, end, actor, MentionType.NAME, null);
    }

    private static LayerReading layer(String annotator, List<MentionReading> mentions, List<QuoteReading> quotes) {
        return new LayerReading("a", annotator, 200, null, List.of(), mentions, quotes, List.of(), List.of());
    }

    /** At 0 all agree; at 10 another actor; at 20 another boundary and actor; at 40 venus has none; at 60 another tag. */
    private static Compared compared() {
        return Compared.of(List.of(
                layer(
                        "mercury",
                        List.of(
                                mention("m0", 0, 4, "russia"),
                                mention("m1", 10, 14, "russia"),
                                mention("m2", 20, 24, "usa"),
                                mention("m4", 40, 44, "usa")),
                        List.of(new QuoteReading("q", 60, 70, QuoteFunction.TERM))),
                layer(
                        "venus",
                        List.of(
                                mention("v0", 0, 4, "russia"),
                                mention("v1", 10, 14, "lavrov"),
                                mention("v2", 20, 28, "kerry")),
                        List.of(new QuoteReading("q", 60, 70, QuoteFunction.NAME)))));
    }

    private static DifferenceList list(Filter filter) {
        return new DifferenceList(compared(), filter, NO_FLAGS);
    }

    private static List<DifferenceKind> kinds(DifferenceList list) {
        return list.rows().stream()
                .map(row -> row.isDifference() ? row.difference().kind() : null)
                .toList();
    }

    @Test
    void eachDifferenceIsALineInTextOrder() {
        DifferenceList list = list(Filter.ALL);
        assertEquals(
                List.of(
                        DifferenceKind.ACTOR,
                        DifferenceKind.BOUNDARY,
                        DifferenceKind.ACTOR,
                        DifferenceKind.MISSING,
                        DifferenceKind.TYPE),
                kinds(list));
        assertEquals(
                List.of(true, true, false, true, true),
                list.rows().stream().map(Row::first).toList());
    }

    @Test
    void whatAgreesIsFoldedUntilItIsAskedFor() {
        assertTrue(list(Filter.ALL).rows().stream().allMatch(Row::isDifference));
        DifferenceList all = list(Filter.ALL.withAgreed(true));
        assertEquals(6, all.rows().size());
        assertFalse(all.rows().get(0).isDifference());
        assertEquals(0, all.number(0));
        assertEquals(1, all.number(1));
    }

    @Test
    void itIsCountedWhateverIsListed() {
        Counts counts = list(Filter.ALL.with(DifferenceKind.ACTOR, true)).counts();
        assertEquals(5, counts.units());
        assertEquals(1, counts.agreed());
        assertEquals(5, counts.differences());
        assertEquals(2, counts.listed());
        assertEquals(
                Map.of(
                        DifferenceKind.ACTOR, 2,
                        DifferenceKind.BOUNDARY, 1,
                        DifferenceKind.MISSING, 1,
                        DifferenceKind.TYPE, 1),
                counts.byKind());
    }

    @Test
    void kindsAreFiltered() {
        assertEquals(
                List.of(DifferenceKind.ACTOR, DifferenceKind.ACTOR),
                kinds(list(Filter.ALL.with(DifferenceKind.ACTOR, true))));
        assertEquals(List.of(DifferenceKind.TYPE), kinds(list(Filter.ALL.with(UnitKind.QUOTE, true))));
        Filter both = Filter.ALL.with(UnitKind.QUOTE, true).with(DifferenceKind.ACTOR, true);
        assertEquals(List.of(), kinds(list(both)));
        assertTrue(both.isOn());
        assertEquals(5, list(both.cleared()).rows().size());
        assertFalse(both.with(UnitKind.QUOTE, false)
                .with(DifferenceKind.ACTOR, false)
                .isOn());
    }

    @Test
    void theFirstLineThatIsLeftOfAUnitNamesIt() {
        DifferenceList list = list(Filter.ALL.with(DifferenceKind.ACTOR, true));
        assertTrue(list.rows().get(1).first());
    }

    @Test
    void onlyWhatSomebodyFlaggedIsLeft() {
        DifferenceList list =
                new DifferenceList(compared(), Filter.ALL.withFlagged(true), Map.of("venus", Set.of("v1", "m4")));
        assertEquals(List.of(DifferenceKind.ACTOR), kinds(list));
    }

    @Test
    void stepsGoRoundTheEndAndSaySo() {
        DifferenceList list = list(Filter.ALL);
        assertEquals(
                new DifferenceList.Landing(0, 1, false),
                list.step(-1, true, row -> true).orElseThrow());
        assertEquals(
                new DifferenceList.Landing(4, 5, false),
                list.step(-1, false, row -> true).orElseThrow());
        assertEquals(
                new DifferenceList.Landing(0, 1, true),
                list.step(4, true, row -> true).orElseThrow());
        assertEquals(
                new DifferenceList.Landing(4, 5, true),
                list.step(0, false, row -> true).orElseThrow());
        assertEquals(
                new DifferenceList.Landing(2, 3, false),
                list.step(0, true, row -> row.is(DifferenceKind.ACTOR)).orElseThrow());
        assertTrue(list.step(0, true, row -> row.is(DifferenceKind.CUE)).isEmpty());
        assertTrue(new DifferenceList(Compared.NOTHING, Filter.ALL, NO_FLAGS)
                .step(-1, true, row -> true)
                .isEmpty());
    }

    @Test
    void stepsPassOverWhatAgrees() {
        DifferenceList all = list(Filter.ALL.withAgreed(true));
        assertEquals(1, all.step(-1, true, row -> true).orElseThrow().index());
    }

    @Test
    void theOneOnlyDifferenceOfASortIsFoundFromItself() {
        DifferenceList list = list(Filter.ALL);
        assertEquals(
                new DifferenceList.Landing(4, 5, true),
                list.step(4, true, row -> row.is(DifferenceKind.TYPE)).orElseThrow());
    }

    @Test
    void aLineIsFoundAgainInANewList() {
        Row actor = list(Filter.ALL).rows().get(2);
        assertEquals(1, list(Filter.ALL.with(DifferenceKind.ACTOR, true)).indexLike(actor));
        assertEquals(0, list(Filter.ALL.with(DifferenceKind.BOUNDARY, true)).indexLike(actor));
        assertEquals(-1, list(Filter.ALL.with(UnitKind.QUOTE, true)).indexLike(actor));
        assertEquals(1, list(Filter.ALL).indexOf(actor.unit()));
    }
}
