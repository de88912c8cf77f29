package org.isnad.ui.annotate.editor.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Optional;
import org.isnad.core.edit.StanceInput;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.text.TextRange;
import org.isnad.ui.canvas.draw.StanceScore;
import org.junit.jupiter.api.Test;

/** The keys 1 to 7 and N, and what they store. */
class StanceScoreTest {

    private static StanceScore key(char key) {
        return StanceScore.ofKey(key).orElseThrow();
    }

    @Test
    void keysRunFromStronglyAgainstToStronglyFor() {
        assertEquals(new StanceScore(Polarity.AGAINST, Intensity.HIGH), key('1'));
        assertEquals(new StanceScore(Polarity.AGAINST, Intensity.MEDIUM), key('2'));
        assertEquals(new StanceScore(Polarity.AGAINST, Intensity.LOW), key('3'));
        assertEquals(new StanceScore(Polarity.NEUTRAL, null), key('4'));
        assertEquals(new StanceScore(Polarity.FAVOR, Intensity.LOW), key('5'));
        assertEquals(new StanceScore(Polarity.FAVOR, Intensity.MEDIUM), key('6'));
        assertEquals(new StanceScore(Polarity.FAVOR, Intensity.HIGH), key('7'));
        assertEquals(new StanceScore(Polarity.NONE, null), key('n'));
    }

    @Test
    void arabicDigitsAndCapitalsAreTheSameKeys() {
        assertEquals(key('6'), key('٦'));
        assertEquals(key('n'), key('N'));
    }

    @Test
    void otherKeysAreNone() {
        assertEquals(Optional.empty(), StanceScore.ofKey('0'));
        assertEquals(Optional.empty(), StanceScore.ofKey('8'));
        assertEquals(Optional.empty(), StanceScore.ofKey('x'));
    }

    @Test
    void everyScoreIsGivenByItsKey() {
        for (StanceScore score : StanceScore.ALL) {
            assertEquals(score, key(score.key().charAt(0)));
        }
    }

    @Test
    void theSignFitsAChip() {
        assertEquals(
                List.of("−3", "−2", "−1", "0", "+1", "+2", "+3", "∅"),
                StanceScore.ALL.stream().map(StanceScore::sign).toList());
        assertEquals("?", new StanceScore(null, null).sign());
        assertEquals("+", new StanceScore(Polarity.FAVOR, null).sign());
    }

    @Test
    void aTargetGivesKindAndReference() {
        var holding = new Target.Holding("a", null, null, List.of(new TextRange(1, 2)));
        var issue = CorpusFactory.eINSTANCE.createIssue();
        issue.setId("i");
        StanceInput about = new Target.OfIssue(issue).input(holding, key('7'));
        assertEquals(TargetKind.ISSUE, about.targetKind());
        assertEquals("i", about.targetIssue());
        assertNull(about.targetActor());
        assertEquals(Intensity.HIGH, about.intensity());
        StanceInput words = new Target.OfWords(TargetKind.EVENT, new TextRange(3, 5)).input(holding, key('4'));
        assertEquals(TargetKind.EVENT, words.targetKind());
        assertEquals(List.of(new TextRange(3, 5)), words.targetSpans());
        assertEquals(List.of(new TextRange(1, 2)), words.evidence());
    }
}
