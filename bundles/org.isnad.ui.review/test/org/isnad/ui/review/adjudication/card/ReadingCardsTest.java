package org.isnad.ui.review.adjudication.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.difference.DifferenceKind;
import org.isnad.ui.review.adjudication.card.ReadingTable.Column;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cards run from the right for Arabic, and a click into one says slot and reader. */
class ReadingCardsTest {

    private static final Slot CONTENT = new Slot("unit", UnitKind.STATEMENT, DifferenceKind.CONTENT);
    private static final Slot CUE = new Slot("unit", UnitKind.STATEMENT, DifferenceKind.CUE);

    private final List<String> heard = new ArrayList<>();
    private Display display;
    private Shell shell;

    @BeforeEach
    void open() {
        display = Display.getDefault();
        shell = new Shell(display);
        shell.setSize(700, 400);
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private ReadingCards cards(boolean rightToLeft) {
        ReadingCards cards = new ReadingCards(shell, rightToLeft);
        cards.setBounds(0, 0, 680, 360);
        Row content =
                new Row(CONTENT, "Content", Arrays.asList(Cell.of("واحد", true), Cell.of("اثنان", true)), true, false);
        Row cue = new Row(CUE, "Cue", Arrays.asList(Cell.of("قال", false), Cell.of("قال", false)), false, false);
        Section section = new Section("unit", "title", List.of(cue, content), Map.of(), false);
        cards.onReader(reader -> heard.add("reader " + reader));
        cards.onCell((row, reader) -> heard.add(((Slot) row.slot()).difference() + " " + reader));
        cards.show(new ReadingTable(
                List.of(new Column("a", "1", "a", ""), new Column("b", "2", "b", "")), List.of(section)));
        return cards;
    }

    private static void click(ReadingCards cards, int x, int y) {
        Event event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        cards.notifyListeners(SWT.MouseDown, event);
    }

    @Test
    void theFirstReaderStandsAtTheRightOfArabic() {
        ReadingCards cards = cards(true);
        Rectangle first = cards.boundsOf(CONTENT, 0).orElseThrow();
        Rectangle second = cards.boundsOf(CONTENT, 1).orElseThrow();
        assertTrue(first.x > second.x + second.width - 1, first + " " + second);
        assertEquals(first.y, second.y);
        assertEquals(first.height, second.height);
    }

    @Test
    void theFirstReaderStandsAtTheLeftOfEnglish() {
        ReadingCards cards = cards(false);
        assertTrue(cards.boundsOf(CONTENT, 0).orElseThrow().x
                < cards.boundsOf(CONTENT, 1).orElseThrow().x);
    }

    @Test
    void whatAgreesStandsOnceAndIsNotClicked() {
        ReadingCards cards = cards(true);
        Rectangle quiet = cards.boundsOf(CUE, -1).orElseThrow();
        click(cards, quiet.x + 5, quiet.y + 5);
        assertEquals(List.of(), heard);
        assertTrue(cards.boundsOf(CUE, 0).isEmpty());
    }

    @Test
    void whoHasNothingLeavesTheRoomToTheOthers() {
        ReadingCards cards = new ReadingCards(shell, true);
        cards.setBounds(0, 0, 680, 360);
        Row content = new Row(
                CONTENT, "Content", Arrays.asList(Cell.of("واحد", true), null, Cell.of("ثلاثة", true)), true, false);
        Section section = new Section("unit", "title", List.of(content), Map.of(1, "nothing"), false);
        List<Column> columns =
                List.of(new Column("a", "1", "a", ""), new Column("b", "2", "b", ""), new Column("c", "3", "c", ""));
        cards.show(new ReadingTable(columns, List.of(section)));
        Rectangle first = cards.boundsOf(CONTENT, 0).orElseThrow();
        Rectangle third = cards.boundsOf(CONTENT, 2).orElseThrow();
        int between = first.x - third.x - third.width;
        assertEquals(first.width, third.width);
        assertTrue(between < first.width * 2 / 3, first + " " + third);
    }

    @Test
    void aClickSaysSlotAndReader() {
        ReadingCards cards = cards(true);
        Rectangle second = cards.boundsOf(CONTENT, 1).orElseThrow();
        click(cards, second.x + 5, second.y + 5);
        click(cards, second.x + 5, 12);
        assertEquals(List.of("CONTENT 1", "reader 1"), heard);
    }
}
