package org.isnad.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.core.edit.MarkActor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work goes on when there is space again; until then what was not done says so. */
class FullDiskTest {

    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    Path folder;

    private Project project;
    private Article article;

    @BeforeEach
    void make() {
        project = Projects.create(folder);
        article = Projects.article(project, "a1", Projects.TEXT);
        Projects.done(project.saveCorpus());
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void aLayerThatCannotBeLockedIsAnErrorAndCanBeMadeLater() throws IOException {
        Assumptions.assumeTrue(Files.exists(FULL), "a device that is always full");
        Files.createSymbolicLink(project.articleFolder(article).resolve(".mercury.lock"), FULL);

        Outcome<OpenLayer> full = project.createLayer(article, "mercury");
        Outcome<OpenLayer> free = project.createLayer(article, "mercury");

        assertTrue(full.hasErrors());
        assertEquals("layer.unwritable", Projects.code(full));
        assertTrue(free.isPresent());
        assertFalse(free.value().isReadOnly());
    }

    @Test
    void aJournalWithNothingInItIsNoLostWork() throws IOException {
        Path empty = Files.createFile(project.articleFolder(article).resolve(".mercury.journal"));

        var lost = project.recovery().find();

        assertEquals(List.of(), lost.value());
        assertEquals(List.of(), lost.problems());
        assertFalse(Files.exists(empty));
    }

    @Test
    void whatCouldNotBeWrittenIsToldOnce() throws IOException {
        Actor actor = Projects.actor("سالم");
        actor.setId("salem");
        for (String annotator : List.of("mercury", "venus")) {
            OpenLayer layer = Projects.value(project.createLayer(article, annotator));
            Projects.done(project.edits().run(new MarkActor(layer, 0, 4, actor, MentionType.NAME)));
        }
        Files.writeString(folder.resolve(Project.FILE), "somebody else's");

        Outcome<Void> saved = project.saveAll();

        List<String> codes = saved.problems().stream().map(Problem::code).toList();
        assertEquals(List.of("file.changed"), codes);
        assertTrue(project.isCorpusDirty());
    }
}
