package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jface.preference.PreferenceStore;
import org.isnad.core.project.Project;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenProjectTest {

    @TempDir
    Path folder;

    private PreferenceStore store;
    private OpenProject open;

    @BeforeEach
    void start() {
        store = new PreferenceStore(folder.resolve("settings").toString());
        open = new OpenProject(store);
    }

    @AfterEach
    void shut() {
        open.shut();
    }

    @Test
    void theProjectOfTheLastSessionIsRemembered() throws IOException {
        Path one = folder.resolve("one");
        open.create(one, "One");
        open.shut();
        store = new PreferenceStore(folder.resolve("settings").toString());
        store.load();
        OpenProject next = new OpenProject(store);
        assertEquals(Optional.of(one), next.last());
        assertTrue(next.open(next.last().get()).isPresent());
        assertEquals("One", next.project().get().corpus().getName());
        next.shut();
    }

    @Test
    void aClosedProjectIsNotOpenedAgainButStaysAmongTheRecent() {
        Path one = folder.resolve("one");
        open.create(one, "One");
        open.close();
        assertEquals(Optional.empty(), open.project());
        assertEquals(Optional.empty(), open.last());
        assertEquals(List.of(one), open.recent());
    }

    @Test
    void aFailureLeavesTheOpenProjectOpen() {
        Project one = open.create(folder.resolve("one"), "One").value();
        assertFalse(open.open(folder.resolve("nothing")).isPresent());
        assertSame(one, open.project().get());
    }

    @Test
    void openingTheSameFolderIsNoChange() {
        Path one = folder.resolve("one");
        Project project = open.create(one, "One").value();
        AtomicInteger changes = new AtomicInteger();
        open.onChange(changes::incrementAndGet);
        assertSame(project, open.open(folder.resolve("x/../one")).value());
        assertEquals(0, changes.get());
    }

    @Test
    void listenersHearOfTheNextProjectUntilTheyGo() {
        AtomicInteger changes = new AtomicInteger();
        var listening = open.onChange(changes::incrementAndGet);
        open.create(folder.resolve("one"), "One");
        open.create(folder.resolve("two"), "Two");
        listening.close();
        open.close();
        assertEquals(2, changes.get());
        assertEquals(List.of(folder.resolve("two"), folder.resolve("one")), open.recent());
    }
}
