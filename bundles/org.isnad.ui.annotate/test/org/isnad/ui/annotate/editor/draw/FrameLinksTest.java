package org.isnad.ui.annotate.editor.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;
import org.isnad.ui.annotate.editor.Items;
import org.isnad.ui.canvas.Link;
import org.isnad.ui.canvas.LinkKind;
import org.isnad.ui.canvas.draw.FrameLinks;
import org.junit.jupiter.api.Test;

/** Which lines join the parts of a frame. */
class FrameLinksTest {

    private static final String TEXT = "قال المدير إن البلدية فتحت الطريق، ورحب السكان بالخطوة. ثم تحدثت البلدية.";

    private final Items items = new Items(TEXT);
    private final FrameLinks links =
            new FrameLinks(TEXT.length(), items.resource().getContents());
    private final ActorMention director = items.mention("المدير", "d");
    private final ActorMention council = items.mention("البلدية", "c");

    private static String from(Link link) {
        return TEXT.substring(link.fromBegin(), link.fromEnd());
    }

    private static String to(Link link) {
        return TEXT.substring(link.toBegin(), link.toEnd());
    }

    @Test
    void aStatementGoesFromSourceToCueToContent() {
        Statement statement = items.statement(director, "قال", "البلدية فتحت الطريق");
        List<Link> found = links.of(statement);
        assertEquals(
                List.of("المدير", "قال"),
                found.stream().map(FrameLinksTest::from).toList());
        assertEquals(
                List.of("قال", "البلدية فتحت الطريق"),
                found.stream().map(FrameLinksTest::to).toList());
    }

    @Test
    void withoutCueTheSourceLeadsToTheContent() {
        Statement statement = items.statement(director, "قال", "البلدية فتحت الطريق");
        statement.getCue().clear();
        assertEquals("البلدية فتحت الطريق", to(links.of(statement).get(0)));
    }

    @Test
    void aSourceInTheCueNeedsNoLine() {
        Statement statement = items.statement(items.mention("قال", "d"), "قال", "البلدية فتحت الطريق");
        assertEquals(1, links.of(statement).size());
    }

    @Test
    void aStanceReachesTheNearestMentionOfItsTarget() {
        Stance stance = items.stance();
        stance.setPolarity(Polarity.FAVOR);
        stance.setTargetKind(TargetKind.ACTOR);
        stance.setTargetActor("c");
        stance.getEvidence().add(items.fragment("ورحب"));
        Link link = links.of(stance).get(0);
        assertEquals(LinkKind.ARC, link.kind());
        assertSame(stance, link.key());
        assertEquals(council.getBegin(), link.toBegin());
        stance.setTargetKind(TargetKind.ISSUE);
        assertEquals(List.of(), links.of(stance));
    }

    @Test
    void whatReachesOverTheTextIsNotJoined() {
        Statement statement = items.statement(director, "قال", "البلدية فتحت الطريق");
        director.setEnd(TEXT.length() + 1);
        assertEquals(1, links.of(statement).size());
    }
}
