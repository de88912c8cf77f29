package org.isnad.ui.exchange.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.release.ReleaseFacts.Leakage;
import org.isnad.exchange.release.ReleasePreview;
import org.isnad.exchange.release.ReleaseSettings;
import org.isnad.ui.exchange.Messages;
import org.junit.jupiter.api.Test;

final class PreviewTest {

    private static final ReleaseSettings SETTINGS = ReleaseSettings.usual();
    private static final Problem CONFLICT = Problem.error("x", "Undecided.", Place.article("a"), "Decide.");
    private static final Problem LICENCE = Problem.warning("y", "No licence.", Place.NOWHERE, "Name one.");

    private final Preview preview = new Preview();

    private static ReleasePreview of(boolean claimed, int blocking) {
        Leakage leakage = new Leakage(0, 1, 0.25, List.of("a", "c"), List.of("russia"), List.of(), 0.1);
        List<Problem> listed = blocking == 0 ? List.of() : List.of(CONFLICT);
        List<List<String>> groups = List.of(List.of("a", "b"));
        return new ReleasePreview(3, 2, groups, claimed, List.of(), leakage, listed, blocking, List.of(LICENCE));
    }

    @Test
    void isLookedAtAgainForOtherSettings() {
        assertFalse(preview.isOf(SETTINGS));
        preview.take(SETTINGS, Outcome.of(of(true, 0)));
        assertTrue(preview.isOf(SETTINGS));
        assertFalse(preview.isOf(SETTINGS.withSeed(1)));
        preview.forget();
        assertFalse(preview.isOf(SETTINGS));
    }

    @Test
    void saysWhenNoSplitIsClaimed() {
        preview.take(SETTINGS, Outcome.of(of(false, 0)));
        assertTrue(preview.headline().contains(Messages.Release_noSplit));
        preview.take(SETTINGS, Outcome.of(of(true, 0)));
        assertFalse(preview.headline().contains(Messages.Release_noSplit));
    }

    @Test
    void saysWhatKeepsTheReleaseBackAndWhenTheListIsCut() {
        preview.take(SETTINGS, Outcome.of(of(true, 0)));
        assertEquals(Messages.Release_noBlocking, preview.blockingSentence());
        preview.take(SETTINGS, Outcome.of(of(true, 1)));
        assertEquals(NLS.bind(Messages.Release_blocking, 1), preview.blockingSentence());
        assertEquals(List.of(CONFLICT, LICENCE), preview.problems());
        preview.take(SETTINGS, Outcome.of(of(true, 500)));
        assertEquals(NLS.bind(Messages.Release_blockingMore, 500, 1), preview.blockingSentence());
    }

    @Test
    void namesTheArticlesOfAGroupAndOfTheLargestOverlap() {
        preview.take(SETTINGS, Outcome.of(of(true, 0)));
        String groups = preview.groups(id -> "title of " + id);
        assertTrue(groups.contains("title of a") && groups.contains("title of b"), groups);
        String leakage = String.join("\n", preview.leakage());
        assertTrue(leakage.contains("russia") && leakage.contains("25"), leakage);
    }

    @Test
    void aCancelledLookIsNone() {
        preview.take(SETTINGS, Outcome.failed());
        assertFalse(preview.isPresent());
        assertEquals(Messages.Release_surveyCancelled, preview.headline());
        assertEquals("", preview.groups(id -> id));
    }
}
