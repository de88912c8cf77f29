package org.isnad.ui.review.adjudication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.difference.DifferenceKind;
import org.isnad.ui.review.adjudication.card.Cell;
import org.isnad.ui.review.adjudication.card.ReadingTable;
import org.isnad.ui.review.adjudication.card.Row;
import org.isnad.ui.review.adjudication.card.Section;
import org.isnad.ui.review.adjudication.card.Slot;
import org.junit.jupiter.api.Test;

/** The content of one and the type of another are put together by a number for each slot. */
class PartsChoiceTest {

    private static final Slot CONTENT = slot(DifferenceKind.CONTENT);
    private static final Slot CUE = slot(DifferenceKind.CUE);
    private static final Slot TYPE = slot(DifferenceKind.REPORT_TYPE);

    private final PartsChoice choice = new PartsChoice(table());

    private static Slot slot(DifferenceKind kind) {
        return new Slot("unit", UnitKind.STATEMENT, kind);
    }

    /** The first of three readers does not have the unit; all agree on the cue. */
    private static ReadingTable table() {
        List<Row> rows = List.of(row(CUE, false), row(CONTENT, true), row(TYPE, true));
        return new ReadingTable(List.of(), List.of(new Section("unit", "", rows, Map.of(0, "none"), false)));
    }

    private static Row row(Slot slot, boolean differs) {
        return new Row(slot, "", Arrays.asList(null, Cell.of("b", differs), Cell.of("c", differs)), differs, false);
    }

    @Test
    void atFirstAllIsAsTheFirstWhoHasItHasIt() {
        assertEquals(Map.of(CONTENT, 1, TYPE, 1), choice.chosen());
        assertEquals(CONTENT, choice.cursor());
        assertFalse(choice.isEmpty());
    }

    @Test
    void aNumberTakesThePartAndGoesOn() {
        assertTrue(choice.take(2));
        assertEquals(TYPE, choice.cursor());
        assertTrue(choice.take(1));
        assertEquals(Map.of(CONTENT, 2, TYPE, 1), choice.chosen());
        assertEquals(TYPE, choice.cursor(), "the last slot stays, to be changed again");
    }

    @Test
    void whoHasNothingGivesNothing() {
        assertFalse(choice.take(0));
        assertFalse(choice.take(7));
        assertEquals(CONTENT, choice.cursor());
        assertEquals(Map.of(CONTENT, 1, TYPE, 1), choice.chosen());
    }

    @Test
    void aPolarityComesWithItsIntensity() {
        Slot polarity = slot(DifferenceKind.POLARITY);
        Slot intensity = slot(DifferenceKind.INTENSITY);
        List<Row> rows = List.of(row(polarity, true), row(intensity, true));
        PartsChoice stance = new PartsChoice(
                new ReadingTable(List.of(), List.of(new Section("unit", "", rows, Map.of(0, "none"), false))));
        stance.take(2);
        assertEquals(Map.of(polarity, 2, intensity, 2), stance.chosen());
        stance.take(1);
        assertEquals(Map.of(polarity, 2, intensity, 1), stance.chosen());
    }

    @Test
    void anotherChoiceGoesOnWhereTheFirstWasLeft() {
        choice.take(2);
        List<Row> rows = List.of(row(TYPE, true), row(CONTENT, true), row(CUE, true));
        PartsChoice later = new PartsChoice(
                new ReadingTable(List.of(), List.of(new Section("unit", "", rows, Map.of(0, "none"), false))));
        later.adopt(choice);
        assertEquals(Map.of(CONTENT, 2, TYPE, 1, CUE, 1), later.chosen());
        assertEquals(TYPE, later.cursor());
    }

    @Test
    void whatIsNotThereAnyMoreIsNotAdopted() {
        choice.take(2);
        Row content = new Row(CONTENT, "", Arrays.asList(null, Cell.of("b", true), null), true, false);
        PartsChoice later = new PartsChoice(
                new ReadingTable(List.of(), List.of(new Section("unit", "", List.of(content), Map.of(), false))));
        later.adopt(choice);
        assertEquals(Map.of(CONTENT, 1), later.chosen());
        assertEquals(CONTENT, later.cursor());
    }

    @Test
    void slotsAreWalkedInARing() {
        choice.move(-1);
        assertEquals(TYPE, choice.cursor());
        choice.move(1);
        assertEquals(CONTENT, choice.cursor());
        choice.moveTo(TYPE);
        assertEquals(TYPE, choice.cursor());
        choice.moveTo(CUE);
        assertEquals(TYPE, choice.cursor(), "what agrees is not to be chosen");
    }
}
