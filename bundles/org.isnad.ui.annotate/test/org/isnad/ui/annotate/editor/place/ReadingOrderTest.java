package org.isnad.ui.annotate.editor.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.text.TextRange;
import org.isnad.ui.annotate.editor.Items;
import org.isnad.ui.canvas.draw.ItemPlace;
import org.junit.jupiter.api.Test;

/** Walking from item to item. */
class ReadingOrderTest {

    private final Items items = new Items("قال لافروف إن موسكو تدعم الحل");
    private final ActorMention lavrov = items.mention("لافروف", "l");
    private final ActorMention moscow = items.mention("موسكو", "r");
    private final Statement statement = items.statement(lavrov, "قال", "موسكو تدعم الحل");
    private final Stance nowhere = items.stance();
    private final ReadingOrder order = new ReadingOrder(List.of(moscow, nowhere, lavrov, statement));

    @Test
    void walksInTheOrderOfTheTextAndRoundTheEnds() {
        assertSame(lavrov, order.beside(statement, true).orElseThrow());
        assertSame(moscow, order.beside(lavrov, true).orElseThrow());
        assertSame(statement, order.beside(moscow, true).orElseThrow());
        assertSame(moscow, order.beside(statement, false).orElseThrow());
    }

    @Test
    void beginsAtTheCaret() {
        assertSame(lavrov, order.beside(2, true).orElseThrow());
        assertSame(statement, order.beside(2, false).orElseThrow());
        assertSame(statement, order.beside(29, true).orElseThrow());
    }

    @Test
    void whatPointsNowhereIsNotMet() {
        assertEquals(Optional.empty(), order.beside(nowhere, true));
        assertEquals(Optional.empty(), new ReadingOrder(List.of()).beside(0, true));
    }

    @Test
    void aStatementStandsFromItsFirstWordToItsLast() {
        assertEquals(Optional.of(new TextRange(0, 29)), ItemPlace.of(statement));
    }

    @Test
    void aStanceWithoutEvidenceStandsWhereItsBasisDoes() {
        nowhere.setBasis(statement);
        assertEquals(ItemPlace.of(statement), ItemPlace.of(nowhere));
    }
}
