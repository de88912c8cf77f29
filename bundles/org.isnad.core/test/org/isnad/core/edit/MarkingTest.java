package org.isnad.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.core.project.Projects;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Attribution;
import org.isnad.model.annotation.EventStatus;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.Medium;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Origin;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.SpeechAct;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.corpus.Actor;
import org.isnad.text.TextRange;
import org.junit.jupiter.api.Test;

class MarkingTest extends EditTest {

    private static final String DIRECT = "الاتفاق خطوة مهمة نحو السلام";
    private static final String MIXED = "الوفد يرفض \"أي شروط مسبقة\" 🕊 وإنه سيعود غدًا";

    @Test
    void aMentionOfANewActorIsOneStepWithTheActor() {
        Actor speaker = Projects.actor("هدى مراد");
        speaker.setLabelEn("Huda Murad");
        TextRange range = range("هدى مراد");
        MarkActor edit = new MarkActor(layer, range.begin(), range.end(), speaker, MentionType.NAME);
        proves(edit);
        assertSame(project.corpus(), speaker.eContainer());
        assertEquals("huda-murad", speaker.getId());
        assertEquals("huda-murad", edit.mention().getActor());
        assertEquals(
                range, new TextRange(edit.mention().getBegin(), edit.mention().getEnd()));
        assertNotNull(edit.mention().getCreated());
        assertEquals(Origin.MANUAL, edit.mention().getOrigin());
        assertSame(edit.mention(), layer.item(edit.mention().getId()).orElseThrow());
        project.edits().undo();
        assertNull(speaker.eContainer());
        assertEquals(List.of(), layer.mentions());
    }

    @Test
    void rangesThatNoSpanMayHaveAreRefused() {
        int emoji = layer.text().indexOf("🕊");
        int length = layer.text().length();
        for (int[] range :
                new int[][] {{-1, 3}, {4, 4}, {5, 4}, {0, length + 1}, {emoji + 1, emoji + 2}, {0, emoji + 1}}) {
            refuses("edit.range", new MarkActor(layer, range[0], range[1], minister, MentionType.NAME));
            refuses("edit.range", new MarkQuote(layer, range[0], range[1], QuoteFunction.TERM));
        }
        proves(new MarkQuote(layer, emoji, emoji + 2, QuoteFunction.TERM));
    }

    @Test
    void actorsWithoutLabelOrOfAnotherCorpusAreRefused() {
        refuses("edit.label", new MarkActor(layer, 0, 3, Projects.actor(" "), MentionType.NAME));
        Actor sameId = Projects.actor("آخر");
        sameId.setId(minister.getId());
        refuses("edit.id", new MarkActor(layer, 0, 3, sameId, MentionType.NAME));
    }

    @Test
    void aStatementWhoseContentIsAllQuotedIsDirect() {
        ActorMention source = mention("الوزير سالم الكاتب");
        MarkStatement edit = new MarkStatement(layer, List.of(source), List.of(range("أكّد")), List.of(range(DIRECT)));
        proves(edit);
        Statement statement = edit.statement();
        assertEquals(ReportType.DIRECT, statement.getReportType());
        assertEquals(Medium.SPEECH, statement.getMedium());
        assertEquals(SpeechAct.ASSERTIVE, statement.getSpeechAct());
        assertEquals(EventStatus.ACTUAL, statement.getEventStatus());
        assertEquals(List.of(source), statement.getSources());
        assertEquals(1, statement.getQuotes().size());
        assertEquals(range(DIRECT), Ranges.of(statement.getQuotes().get(0)));
        assertEquals(QuoteFunction.SPEECH, statement.getQuotes().get(0).getFunction());
    }

    @Test
    void aQuotedPhraseInAParaphraseIsMixedAndNoneIsIndirect() {
        ActorMention source = mention("الناطقة هدى مراد");
        Statement mixed = statement(source, "وقالت", MIXED);
        assertEquals(ReportType.MIXED, mixed.getReportType());
        assertEquals(range("أي شروط مسبقة"), Ranges.of(mixed.getQuotes().get(0)));
        Statement indirect = statement(source, "وقالت", "سيعود غدًا");
        assertEquals(ReportType.INDIRECT, indirect.getReportType());
        assertEquals(List.of(), indirect.getQuotes());
    }

    @Test
    void aQuoteThatIsThereIsTakenAndATermIsNoSpeech() {
        TextRange phrase = range("أي شروط مسبقة");
        Projects.done(project.edits().run(new MarkQuote(layer, phrase.begin(), phrase.end(), QuoteFunction.SCARE)));
        ActorMention source = mention("الناطقة هدى مراد");
        assertEquals(ReportType.INDIRECT, statement(source, "وقالت", MIXED).getReportType());
        Statement first = statement(source, "أكّد", DIRECT);
        Statement second = statement(source, "أكّد", DIRECT);
        assertSame(first.getQuotes().get(0), second.getQuotes().get(0));
        assertEquals(2, layer.quotes().size());
    }

    @Test
    void discontinuousAndNestedRangesAreStoredAsGivenInTextOrder() {
        ActorMention source = mention("الوزير");
        MarkStatement edit = new MarkStatement(
                layer,
                List.of(source),
                List.of(),
                List.of(new TextRange(40, 45), new TextRange(0, 30), new TextRange(5, 10)));
        proves(edit);
        assertEquals(
                List.of(new TextRange(0, 30), new TextRange(5, 10), new TextRange(40, 45)),
                edit.statement().getContent().stream().map(Ranges::of).toList());
    }

    @Test
    void aStatementNeedsAPlaceAndSourcesOfItsLayer() {
        ActorMention source = mention("الوزير");
        refuses("edit.nowhere", new MarkStatement(layer, List.of(source), List.of(), List.of()));
        project.edits().undo();
        refuses("edit.gone", new MarkStatement(layer, List.of(source), List.of(range("أكّد")), List.of()));
    }

    @Test
    void aStanceOfASourceIsFirstHandWithTheContentAsEvidence() {
        ActorMention source = mention("الوزير سالم الكاتب");
        Statement basis = statement(source, "أكّد", DIRECT);
        MarkStance edit = new MarkStance(layer, favor(source, basis, Polarity.FAVOR, List.of()));
        proves(edit);
        Stance stance = edit.stance();
        assertEquals(Attribution.FIRST_HAND, stance.getAttribution());
        assertEquals(Intensity.HIGH, stance.getIntensity());
        assertEquals(range(DIRECT), Ranges.of(stance.getEvidence().get(0)));
        assertTrue(stance.getEvidence().get(0) != basis.getContent().get(0));
        assertNull(stance.getTargetActor(), "a target that does not fit the kind was stored");
    }

    @Test
    void aStanceWithoutBasisIsNarratedAndANeutralOneHasNoIntensity() {
        MarkStance edit =
                new MarkStance(layer, favor(mention("الوفد"), null, Polarity.NEUTRAL, List.of(range("يرفض"))));
        proves(edit);
        assertEquals(Attribution.NARRATED, edit.stance().getAttribution());
        assertNull(edit.stance().getIntensity());
    }

    @Test
    void aStanceWithoutWhatItNeedsIsRefused() {
        refuses("edit.evidence", new MarkStance(layer, favor(null, null, Polarity.FAVOR, List.of())));
        StanceInput noTarget = new StanceInput(
                "x", null, TargetKind.ACTOR, null, "i", null, null, Polarity.FAVOR, null, null, List.of(range("يرفض")));
        refuses("edit.target", new MarkStance(layer, noTarget));
    }

    private StanceInput favor(ActorMention mention, Statement basis, Polarity polarity, List<TextRange> evidence) {
        return new StanceInput(
                minister.getId(),
                mention,
                TargetKind.ISSUE,
                "ignored",
                "peace",
                null,
                List.of(),
                polarity,
                Intensity.HIGH,
                basis,
                evidence);
    }
}
