package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.widgets.Display;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.ui.project.ProjectSwitch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that takes long to read, as the program starts with it: there is no window yet. */
class LargeProjectTest {

    private static final int ACTORS = 20_000;

    @TempDir
    Path folder;

    @Test
    void theScreenIsDrawnWhileALargeProjectIsRead() {
        make(ACTORS);
        AtomicBoolean drawn = new AtomicBoolean();
        Display.getCurrent().asyncExec(() -> drawn.set(true));

        try (Project project = ProjectSwitch.read(null, folder).value()) {
            assertTrue(drawn.get());
            assertEquals(ACTORS, project.corpus().getActors().size());
        }
    }

    @Test
    void aSmallProjectIsThereAtOnce() {
        make(1);
        AtomicBoolean drawn = new AtomicBoolean();
        Display.getCurrent().asyncExec(() -> drawn.set(true));

        try (Project project = ProjectSwitch.read(null, folder).value()) {
            assertFalse(drawn.get());
            assertEquals(1, project.corpus().getActors().size());
        }
    }

    @Test
    void aBrokenLargeProjectIsToldAsASmallOneIs() throws Exception {
        make(ACTORS);
        Path file = folder.resolve(Project.FILE);
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 20));

        Outcome<Project> project = ProjectSwitch.read(null, folder);

        assertFalse(project.isPresent());
        assertEquals("project.broken", project.problems().get(0).code());
    }

    private void make(int actors) {
        try (Project project = Project.create(folder, "test").value()) {
            for (int i = 0; i < actors; i++) {
                Actor actor = CorpusFactory.eINSTANCE.createActor();
                actor.setId("actor-" + i);
                actor.setLabel("وزير الشؤون رقم " + i);
                project.corpus().getActors().add(actor);
            }
            assertFalse(project.saveCorpus().hasErrors());
        }
    }
}
