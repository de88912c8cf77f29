package org.isnad.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Attribution;
import org.isnad.model.annotation.EventStatus;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;
import org.junit.jupiter.api.Test;

class StanceChecksTest {

    private final LayerFixture layer =
            new LayerFixture("أكد رئيس الوفد تأييده وقف إطلاق النار ورفضه تمديد المهلة، ونقل عن الوسيط ترحيبه");
    private final ActorMention head = layer.mention("رئيس الوفد", "head");
    private final Statement statement = layer.statement(head, "أكد", "تأييده وقف إطلاق النار ورفضه تمديد المهلة");
    private final Stance stance = layer.stance("head", "truce", statement, "تأييده");

    @Test
    void theTargetIsOfItsKind() {
        assertCount(0, "stance.target");
        stance.setTargetKind(TargetKind.ACTOR);
        assertCount(1, "stance.target");
        stance.setTargetIssue(null);
        assertCount(1, "stance.target");
        stance.setTargetActor("mediator");
        assertCount(0, "stance.target");
        stance.setTargetKind(TargetKind.EVENT);
        stance.setTargetActor(null);
        assertCount(1, "stance.target");
        stance.getTargetSpans().add(layer.fragment("وقف إطلاق النار"));
        assertCount(0, "stance.target");
        stance.setTargetKind(TargetKind.STATEMENT);
        assertCount(1, "stance.target");
        stance.setTargetStatement(statement);
        assertCount(0, "stance.target");
    }

    @Test
    void theTargetIsSomebodyElse() {
        stance.setTargetActor("mediator");
        assertCount(0, "stance.target-is-holder");
        stance.setTargetActor("head");
        assertCount(1, "stance.target-is-holder");
    }

    @Test
    void onlySidesHaveAnIntensity() {
        assertCount(0, "stance.intensity");
        stance.setPolarity(Polarity.NEUTRAL);
        assertCount(1, "stance.intensity");
        stance.setPolarity(Polarity.NONE);
        assertCount(1, "stance.intensity");
        stance.setIntensity(null);
        assertCount(0, "stance.intensity");
    }

    @Test
    void wordsShowTheStance() {
        assertCount(0, "stance.no-evidence");
        stance.getEvidence().clear();
        assertCount(1, "stance.no-evidence");
    }

    @Test
    void firstHandMeansTheHolderSpeaks() {
        assertCount(0, "stance.first-hand");
        stance.setHolder("mediator");
        assertCount(1, "stance.first-hand");
        stance.setAttribution(Attribution.SECOND_HAND);
        assertCount(0, "stance.first-hand");
    }

    @Test
    void firstHandMeansTheArticleReportsIt() {
        statement.setParent(layer.statement(layer.mention("الوسيط", "mediator"), "نقل", "ترحيبه"));
        assertCount(1, "stance.first-hand");
        stance.setBasis(null);
        assertCount(1, "stance.first-hand");
    }

    @Test
    void narratedStancesHaveNoBasis() {
        assertCount(0, "stance.narrated");
        stance.setAttribution(Attribution.NARRATED);
        assertCount(1, "stance.narrated");
        stance.setBasis(null);
        assertCount(0, "stance.narrated");
    }

    @Test
    void stancesDiffer() {
        Stance other = layer.stance("head", "deadline", statement, "رفضه");
        assertCount(0, "stance.twice");
        other.setTargetIssue("truce");
        assertCount(1, "stance.twice");
        other.setBasis(null);
        assertCount(0, "stance.twice");
    }

    @Test
    void targetsBySpanAreComparedByTheirPlace() {
        for (String target : new String[] {"وقف إطلاق النار", "تمديد المهلة", "وقف إطلاق النار"}) {
            Stance event = layer.stance("head", null, statement, "تأييده");
            event.setTargetKind(TargetKind.EVENT);
            event.getTargetSpans().add(layer.fragment(target));
        }
        assertCount(1, "stance.twice");
    }

    @Test
    void nobodyIsForAndAgainst() {
        Stance other = layer.stance("head", "truce", statement, "رفضه");
        assertCount(0, "stance.contrary");
        other.setPolarity(Polarity.AGAINST);
        assertCount(1, "stance.contrary");
        other.setBasis(layer.statement(head, "نقل", "ترحيبه"));
        assertCount(0, "stance.contrary");
    }

    @Test
    void whatWasNotSaidShowsNoStance() {
        assertCount(0, "stance.basis-status");
        statement.setEventStatus(EventStatus.NEGATED);
        assertCount(1, "stance.basis-status");
        stance.setPolarity(Polarity.NONE);
        assertCount(0, "stance.basis-status");
    }

    private void assertCount(int expected, String check) {
        assertEquals(expected, layer.problems(check).size(), check);
    }
}
