package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.preference.PreferenceStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActiveAnnotatorTest {

    @TempDir
    Path folder;

    private PreferenceStore store;

    @BeforeEach
    void start() {
        store = new PreferenceStore(folder.resolve("settings").toString());
    }

    @Test
    void nobodyUntilSomebodySaysSo() {
        assertEquals(Optional.empty(), new ActiveAnnotator(store).id());
    }

    @Test
    void theAnnotatorOutlivesTheSession() throws IOException {
        new ActiveAnnotator(store).set("mercury");
        store = new PreferenceStore(folder.resolve("settings").toString());
        store.load();
        assertEquals(Optional.of("mercury"), new ActiveAnnotator(store).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mercury", "a", "coder-2", "under_score", "7"})
    void namesOfFilesAreValid(String id) {
        assertTrue(ActiveAnnotator.isValid(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gold", "machine", "Mercury", "عطارد", "a b", "../x", "-x", "a.b"})
    void othersAreRefused(String id) {
        assertFalse(ActiveAnnotator.isValid(id));
        assertThrows(IllegalArgumentException.class, () -> new ActiveAnnotator(store).set(id));
    }
}
