package org.isnad.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.core.project.Projects;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.Issue;
import org.junit.jupiter.api.Test;

class ReassigningTest extends EditTest {

    @Test
    void aNewActorTakesOverAMentionAndTheStanceHeldThroughItInOneStep() {
        ActorMention mention = mention("الناطقة");
        Stance stance = stance(mention, null);
        Actor fresh = Projects.actor("هدى مراد");
        proves(new ReassignMention(layer, mention, fresh));
        assertEquals("هدى-مراد", mention.getActor());
        assertEquals("هدى-مراد", stance.getHolder());
        assertTrue(project.corpus().getActors().contains(fresh));
        proves(new ReassignMention(layer, mention, minister));
        assertEquals(minister.getId(), stance.getHolder());
        project.edits().run(new ReassignMention(layer, mention, minister));
        assertEquals(
                new ReassignMention(layer, mention, minister).label(),
                project.edits().undoLabel());
    }

    @Test
    void anActorWithoutLabelIsRefusedAndTheMentionStays() {
        ActorMention mention = mention("الناطقة");
        refuses("edit.label", new ReassignMention(layer, mention, CorpusFactory.eINSTANCE.createActor()));
        assertEquals(minister.getId(), mention.getActor());
    }

    @Test
    void aStanceBringsItsNewIssueAlong() {
        ActorMention mention = mention("الوزير");
        Issue issue = issue("الاتفاق");
        MarkStance edit = MarkStance.withNewIssue(layer, input(mention, TargetKind.ACTOR), issue);
        proves(edit);
        assertEquals(TargetKind.ISSUE, edit.stance().getTargetKind());
        assertEquals(issue.getId(), edit.stance().getTargetIssue());
        assertEquals(List.of(issue), project.corpus().getIssues());
        refuses("edit.label", MarkStance.withNewIssue(layer, input(mention, null), issue(null)));
    }

    @Test
    void anIssueReplacesTheWordsThatWereTheTarget() {
        Stance stance = stance(mention("الوزير"), TargetKind.EVENT);
        int before = layer.fragments().size();
        proves(new TargetIssue(layer, stance, issue("السلام")));
        assertEquals(before - 1, layer.fragments().size());
        assertTrue(stance.getTargetSpans().isEmpty());
        assertEquals("السلام", stance.getTargetIssue());
    }

    @Test
    void ratingSetsBothAndDropsAnIntensityWithoutDirection() {
        Stance stance = stance(mention("الوزير"), null);
        proves(new RateStance(layer, stance, Polarity.AGAINST, Intensity.values()[2]));
        assertEquals(Intensity.values()[2], stance.getIntensity());
        proves(new RateStance(layer, stance, Polarity.NEUTRAL, Intensity.values()[2]));
        assertNull(stance.getIntensity());
        project.edits().undo();
        project.edits().redo();
        project.edits().run(new RateStance(layer, stance, Polarity.NEUTRAL, null));
        assertFalse(project.edits().canRedo());
        assertEquals(Polarity.NEUTRAL, stance.getPolarity());
    }

    private Stance stance(ActorMention mention, TargetKind kind) {
        MarkStance edit = new MarkStance(layer, input(mention, kind == null ? TargetKind.ACTOR : kind));
        Projects.done(project.edits().run(edit));
        return edit.stance();
    }

    private StanceInput input(ActorMention mention, TargetKind kind) {
        return new StanceInput(
                mention.getActor(),
                mention,
                kind,
                minister.getId(),
                null,
                null,
                kind == TargetKind.EVENT ? List.of(range("الاتفاق")) : List.of(),
                Polarity.FAVOR,
                Intensity.values()[0],
                null,
                List.of(range("خطوة مهمة")));
    }

    private static Issue issue(String label) {
        Issue issue = CorpusFactory.eINSTANCE.createIssue();
        issue.setLabel(label);
        return issue;
    }
}
