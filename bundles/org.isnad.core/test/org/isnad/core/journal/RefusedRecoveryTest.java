package org.isnad.core.journal;

import static org.isnad.core.project.Projects.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.core.edit.MarkActor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.project.Projects;
import org.isnad.model.annotation.MentionType;
import org.junit.jupiter.api.Test;

/** What cannot be given back now is never taken for done. */
class RefusedRecoveryTest extends Killing {

    private static void assertRefused(String code, Outcome<Void> recovered) {
        assertEquals(code, Projects.code(recovered));
        assertTrue(recovered.hasErrors());
    }

    @Test
    void layersWaitForTheRegistryThatTheyName() {
        mark(0);
        done(project.edits().run(new MarkActor(layer, 5, 8, Projects.actor("جديد"), MentionType.NAME)));
        try (Project again = killed()) {
            List<Recoverable> lost = found(again);
            assertTrue(lost.get(0).isCorpus());
            assertRefused("journal.corpus-first", again.recovery().recover(lost.get(1)));
            done(again.recovery().recover(lost.get(0)));
            done(again.recovery().recover(lost.get(1)));
            assertEquals(2, again.corpus().getActors().size());
        }
    }

    @Test
    void whatIsNotDecidedGivesWayToNewEditsAndIsRefusedBesideThem() {
        mark(0);
        try (Project again = killed()) {
            OpenLayer mine = layer(again, "a1", "mercury");
            done(again.edits().run(new MarkActor(mine, 5, 8, actor(again), MentionType.NAME)));
            List<Recoverable> lost = found(again);
            assertEquals(1, lost.size());
            assertRefused("journal.busy", again.recovery().recover(lost.get(0)));
            again.edits().undo();
            done(again.recovery().recover(lost.get(0)));
            assertEquals(0, mine.mentions().get(0).getBegin());
            assertEquals(1, mine.mentions().size());
            try (Project third = Projects.open(Projects.killed(again, folder.resolve("third")))) {
                assertEquals(1, found(third).size());
            }
        }
    }

    @Test
    void aJournalThatWentMeanwhileIsAnError() throws IOException {
        mark(0);
        try (Project again = killed()) {
            List<Recoverable> lost = found(again);
            Files.delete(journal(again));
            assertRefused("file.unreadable", again.recovery().recover(lost.get(0)));
        }
    }

    @Test
    void anotherSessionAtWorkIsLeftAlone() {
        mark(0);
        project.flushJournals();
        try (Project other = Projects.open(project.folder())) {
            assertEquals(List.of(), found(other));
        }
        assertTrue(Files.exists(journal()));
    }

    @Test
    void aFileThatBecameAnotherMeanwhileIsAnError() throws IOException {
        mark(0);
        try (Project again = killed()) {
            List<Recoverable> lost = found(again);
            Path file = again.folder().resolve("articles/a1/mercury.xmi");
            Files.writeString(file, Files.readString(file) + "\n");
            assertRefused("journal.aside", again.recovery().recover(lost.get(0)));
        }
    }

    @Test
    void aLayerThatAnotherSessionTookMeanwhileIsAnErrorEachTime() {
        mark(0);
        try (Project again = killed();
                Project other = Projects.open(again.folder())) {
            List<Recoverable> lost = found(again);
            layer(other, "a1", "mercury");
            assertRefused("layer.locked", again.recovery().recover(lost.get(0)));
            assertRefused("layer.readonly", again.recovery().recover(lost.get(0)));
            assertEquals(0, layer(again, "a1", "mercury").mentions().size());
        }
    }
}
