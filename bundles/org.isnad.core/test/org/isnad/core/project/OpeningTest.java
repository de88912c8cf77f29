package org.isnad.core.project;

import static org.isnad.core.project.Projects.code;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.edit.AddActor;
import org.isnad.core.outcome.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void write() {
        folder = temp.resolve("project");
        try (Project project = Projects.create(folder)) {
            for (int i = 0; i < 300; i++) {
                Projects.done(project.edits().run(new AddActor(project, Projects.actor("طرف " + i))));
            }
            Projects.done(project.saveCorpus());
        }
    }

    @Test
    void progressComesToItsEnd() {
        Counting monitor = new Counting(Integer.MAX_VALUE);
        Project.open(folder, monitor).value().close();
        assertEquals(monitor.whole, monitor.done);
        assertTrue(monitor.steps > 2);
    }

    @Test
    void aCancelledOpeningLeavesAProjectThatOpens() {
        Counting monitor = new Counting(1);
        Outcome<Project> cancelled = Project.open(folder, monitor);
        assertEquals("project.cancelled", code(cancelled));
        assertTrue(monitor.done < monitor.whole);
        try (Project project = Projects.open(folder)) {
            assertEquals(300, project.corpus().getActors().size());
        }
    }

    /** Is cancelled after so many steps. */
    private static final class Counting extends BasicMonitor {

        private final int most;
        private int whole;
        private int done;
        private int steps;

        Counting(int most) {
            this.most = most;
        }

        @Override
        public void beginTask(String name, int totalWork) {
            whole += totalWork;
        }

        @Override
        public void worked(int work) {
            done += work;
            steps++;
            setCanceled(steps >= most);
        }
    }
}
