package org.isnad.ui.annotate.editor.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.model.corpus.ActorType;
import org.isnad.ui.annotate.editor.Items;
import org.isnad.ui.canvas.Chip;
import org.isnad.ui.canvas.Mark;
import org.isnad.ui.canvas.MarkStyle;
import org.isnad.ui.canvas.draw.Drawn;
import org.isnad.ui.canvas.draw.ItemMarks;
import org.isnad.ui.look.TypeColours;
import org.junit.jupiter.api.Test;

/** What of a layer is drawn where. */
class ItemMarksTest {

    private static final String TEXT = "قال لافروف، وهو وزير، إن موسكو تدعم «الحل السياسي». اقرأ أيضاً";

    private final Items items = new Items(TEXT);
    private final ItemMarks marks =
            new ItemMarks(TEXT.length(), Map.of("l", ActorType.PERSON, "r", ActorType.STATE)::get);
    private final ActorMention lavrov = items.mention("لافروف", "l");
    private final Statement statement = items.statement(lavrov, "قال", "موسكو تدعم", "الحل السياسي");

    private static String covered(Mark mark) {
        return TEXT.substring(mark.begin(), mark.end());
    }

    @Test
    void aMentionHasTheColourOfItsActorsType() {
        Mark mark = marks.of(lavrov).marks().get(0);
        assertEquals("لافروف", covered(mark));
        assertSame(lavrov, mark.key());
        assertEquals(new MarkStyle.Background(TypeColours.of(ActorType.PERSON)), mark.style());
        assertNotEquals(
                mark.style(),
                marks.of(items.mention("موسكو", "r")).marks().get(0).style());
    }

    @Test
    void anUnknownActorIsGrey() {
        assertEquals(
                new MarkStyle.Background(TypeColours.of(null)),
                marks.of(items.mention("وزير", "?")).marks().get(0).style());
    }

    @Test
    void aStatementHasAnUnderlinedCueAndEachPartOfItsContentBracketed() {
        List<Mark> drawn = marks.of(statement).marks();
        assertEquals(
                List.of("قال", "موسكو تدعم", "الحل السياسي", " «"),
                drawn.stream().map(ItemMarksTest::covered).toList());
        assertInstanceOf(MarkStyle.Underline.class, drawn.get(0).style());
        assertInstanceOf(MarkStyle.Bracket.class, drawn.get(1).style());
        assertInstanceOf(MarkStyle.Bracket.class, drawn.get(2).style());
        assertInstanceOf(MarkStyle.Bridge.class, drawn.get(3).style());
        assertTrue(drawn.stream().allMatch(mark -> mark.key() == statement));
    }

    @Test
    void aVoiceInAVoiceHasAnotherColour() {
        Statement inner = items.statement(items.mention("موسكو", "r"), "تدعم", "الحل السياسي");
        inner.setParent(statement);
        assertNotEquals(
                marks.of(statement).marks().get(1).style(),
                marks.of(inner).marks().get(1).style());
    }

    @Test
    void voicesInACircleAreDrawnAllTheSame() {
        Statement other = items.statement(lavrov, "قال", "وزير");
        other.setParent(statement);
        statement.setParent(other);
        assertEquals(2, marks.of(other).marks().size());
    }

    @Test
    void aStanceIsAChipWithItsScoreAtItsEvidence() {
        Stance stance = stance();
        Chip chip = marks.of(stance).chips().get(0);
        assertEquals("+3", chip.text());
        assertEquals(TEXT.indexOf("موسكو"), chip.offset());
        assertSame(stance, chip.key());
        stance.setPolarity(Polarity.AGAINST);
        assertNotEquals(chip.colour(), marks.of(stance).chips().get(0).colour());
    }

    @Test
    void evidenceThatIsTheContentOfTheBasisIsNotDrawnTwice() {
        Stance stance = stance();
        assertEquals(List.of(), marks.of(stance).marks());
        stance.getEvidence().add(items.fragment("وزير"));
        assertEquals("وزير", covered(marks.of(stance).marks().get(0)));
    }

    @Test
    void onlyWhatIsNoTextOfTheArticleIsDimmed() {
        assertInstanceOf(
                MarkStyle.Dim.class,
                marks.of(items.zone(ZoneKind.BOILERPLATE, "اقرأ أيضاً"))
                        .marks()
                        .get(0)
                        .style());
        assertInstanceOf(
                MarkStyle.Dim.class,
                marks.of(items.zone(ZoneKind.HEADLINE_DUPLICATE, "قال"))
                        .marks()
                        .get(0)
                        .style());
        assertEquals(Drawn.NOTHING, marks.of(items.zone(ZoneKind.BODY, "قال")));
        assertEquals(
                new MarkStyle.Paragraph(MarkStyle.Role.HEADLINE),
                marks.of(items.zone(ZoneKind.HEADLINE, "قال")).marks().get(0).style());
    }

    @Test
    void whatReachesOverTheTextIsNotDrawn() {
        lavrov.setEnd(TEXT.length() + 1);
        assertEquals(List.of(), marks.of(lavrov).marks());
        statement.getContent().get(1).setEnd(TEXT.length() + 5);
        assertEquals(2, marks.of(statement).marks().size());
    }

    private Stance stance() {
        Stance stance = items.stance();
        stance.setPolarity(Polarity.FAVOR);
        stance.setIntensity(Intensity.HIGH);
        stance.setBasis(statement);
        stance.getEvidence().add(items.fragment("موسكو تدعم"));
        return stance;
    }
}
