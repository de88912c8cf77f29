package org.isnad.ui.exchange.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.exchange.release.ReleaseSettings;
import org.isnad.exchange.release.ReleaseSettings.Author;
import org.isnad.exchange.release.ReleaseSettings.Change;
import org.isnad.exchange.release.ReleaseSettings.Method;
import org.isnad.exchange.release.ReleaseSettings.Sizes;
import org.isnad.exchange.release.SettingsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user writes in the fields of a release is what the project keeps. */
final class ReleaseDraftTest {

    private static final ReleaseSettings FULL = new ReleaseSettings(
            "أقوال",
            "1.2.0",
            "2024-05-21",
            "سطر\nسطر",
            "CC-BY-4.0",
            "all rights reserved",
            "The outlets own them.",
            List.of(new Author("سمير حداد", "جامعة", "0000-0001"), new Author("A. B.", "", "")),
            "a@example.org",
            "https://example.org",
            List.of("stance", "Arabic"),
            7L,
            Method.TEMPORAL,
            new Sizes(0.7, 0.125, 0.175),
            0.25,
            false,
            List.of("xmi"),
            List.of(new Change("1.2.0", "2024-05-21", "more | articles")),
            Map.of("ethics", "Asked.", "funding", "kept though no field shows it"));

    @Test
    void settingsComeBackAsTheyWere() {
        assertEquals(FULL, new ReleaseDraft(FULL).toSettings());
        assertEquals(ReleaseSettings.usual(), new ReleaseDraft(ReleaseSettings.usual()).toSettings());
    }

    @Test
    void settingsComeBackFromTheProject(@TempDir Path folder) {
        SettingsFile.write(folder, new ReleaseDraft(FULL).toSettings());
        assertEquals(FULL, SettingsFile.read(folder).value());
    }

    @Test
    void whatIsWrongIsToldForTheFieldsOfThePage() {
        ReleaseDraft draft = new ReleaseDraft(ReleaseSettings.usual());
        assertEquals(Optional.empty(), draft.fault(Entry.values()));
        for (Map.Entry<Entry, String> wrong : Map.of(
                        Entry.RELEASED, "2024-02-30",
                        Entry.SEED, "1.5",
                        Entry.TRAIN, "0",
                        Entry.VALIDATION, "-1",
                        Entry.TEST, "ten",
                        Entry.THRESHOLD, "0")
                .entrySet()) {
            ReleaseDraft bad = new ReleaseDraft(ReleaseSettings.usual());
            bad.set(wrong.getKey(), wrong.getValue());
            assertTrue(bad.fault(Entry.values()).isPresent(), wrong.toString());
            assertTrue(bad.fault(Entry.TITLE).isEmpty(), wrong.toString());
        }
    }

    @Test
    void keywordsMayHaveArabicCommas() {
        ReleaseDraft draft = new ReleaseDraft(ReleaseSettings.usual());
        draft.set(Entry.KEYWORDS, "موقف، قول, stance");
        assertEquals(List.of("موقف", "قول", "stance"), draft.toSettings().keywords());
    }

    @Test
    void aFormatIsChosenAndLeft() {
        ReleaseDraft draft = new ReleaseDraft(ReleaseSettings.usual());
        draft.setFormat("brat", false);
        assertFalse(draft.toSettings().formats().contains("brat"));
        draft.setFormat("brat", true);
        assertTrue(draft.toSettings().formats().contains("brat"));
    }
}
