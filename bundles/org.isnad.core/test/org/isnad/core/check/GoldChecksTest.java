package org.isnad.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Adjudication;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Decision;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.UnitKind;
import org.isnad.model.annotation.ZoneKind;
import org.junit.jupiter.api.Test;

class GoldChecksTest {

    private static final String TEXT = "قالت الوزيرة: «نريد السلام»";

    @Test
    void everyItemOfGoldIsDecided() {
        LayerFixture gold = new LayerFixture(TEXT, "gold");
        ActorMention minister = gold.mention("الوزيرة", "minister");
        Statement statement = gold.statement(minister, "قالت", "نريد السلام");
        statement.getQuotes().add(gold.quote("نريد السلام", QuoteFunction.SPEECH));
        gold.zone(ZoneKind.BODY, TEXT);
        assertEquals(2, gold.problems("gold.undecided").size(), "the mention and the statement");

        minister.setDecision(Decision.AGREED);
        statement.setDecision(Decision.MERGED);
        assertTrue(gold.problems("gold.undecided").isEmpty());
    }

    @Test
    void goldSaysWhatIsOpen() {
        LayerFixture gold = new LayerFixture(TEXT, "gold");
        Adjudication open = AnnotationFactory.eINSTANCE.createAdjudication();
        open.setKind(UnitKind.MENTION);
        open.setBegin(TEXT.indexOf("الوزيرة"));
        open.setEnd(open.getBegin() + "الوزيرة".length());
        gold.resource.getContents().add(open);
        assertEquals(1, gold.problems("gold.open").size());
        assertEquals(open.getBegin(), gold.problems("gold.open").get(0).place().begin());

        open.setDecision(Decision.UNDECIDABLE);
        assertTrue(gold.problems("gold.open").isEmpty(), "what was decided is not open");
    }

    @Test
    void annotatorsDecideNothing() {
        LayerFixture layer = new LayerFixture(TEXT);
        layer.mention("الوزيرة", "minister");
        assertTrue(layer.problems("gold.undecided").isEmpty());
    }
}
