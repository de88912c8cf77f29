package org.isnad.core.project;

import static org.isnad.core.project.Projects.code;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.isnad.core.edit.MarkActor;
import org.isnad.core.edit.SetLayerState;
import org.isnad.core.outcome.Outcome;
import org.isnad.model.annotation.LayerState;
import org.isnad.model.annotation.MentionType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalChangeTest {

    @TempDir
    Path temp;

    private Project project;
    private OpenLayer layer;
    private Path file;
    private String saved;

    @BeforeEach
    void open() throws IOException {
        project = Projects.create(temp.resolve("p"));
        layer = Projects.layer(project, Projects.TEXT);
        Projects.done(project.edits().run(new MarkActor(layer, 0, 4, Projects.actor("الوزير"), MentionType.NAME)));
        Projects.done(project.save(layer));
        file = project.articleFolder(layer.article()).resolve("mercury.xmi");
        saved = Files.readString(file);
    }

    @AfterEach
    void close() {
        project.close();
    }

    private void change() throws IOException {
        Files.writeString(file, saved.replace("begin=\"0\" end=\"4\"", "begin=\"1\" end=\"4\""));
    }

    @Test
    void ourOwnSavesAndTouchesAreNoChanges() throws IOException {
        assertEquals(List.of(), project.externalChanges());
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        assertEquals(List.of(), project.externalChanges());
    }

    @Test
    void aChangeOfTheSameSizeAndTimeIsSeen() throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        change();
        Files.setLastModifiedTime(file, time);
        ExternalChange change = project.externalChanges().get(0);
        assertEquals(new ExternalChange(file, layer, ExternalChange.Kind.MODIFIED), change);
    }

    @Test
    void aChangeAfterALookIsSeen() throws IOException {
        Instant old = Instant.parse("2020-01-01T00:00:00Z");
        Files.setLastModifiedTime(file, FileTime.from(old));
        assertEquals(List.of(), project.externalChanges());
        change();
        assertEquals(1, project.externalChanges().size());
        Files.writeString(file, saved);
        assertEquals(List.of(), project.externalChanges());
        Files.writeString(file, saved + " ");
        assertEquals(1, project.externalChanges().size());
    }

    @Test
    void savingOverAChangeIsRefusedUntilOursIsKept() throws IOException {
        change();
        String theirs = Files.readString(file);
        Outcome<Void> refused = project.save(layer);
        assertEquals("file.changed", code(refused));
        assertEquals(theirs, Files.readString(file));
        project.keep(project.externalChanges().get(0));
        assertEquals(List.of(), project.externalChanges());
        assertTrue(project.isDirty(layer));
        Projects.done(project.save(layer));
        assertEquals(saved, Files.readString(file));
    }

    @Test
    void reloadingTakesTheirsAndForgetsSteps() throws IOException {
        Projects.done(project.edits().run(new SetLayerState(layer, LayerState.DONE)));
        change();
        assertEquals(layer, Projects.value(project.reload(layer)));
        assertEquals(1, layer.mentions().get(0).getBegin());
        assertEquals(LayerState.IN_PROGRESS, layer.head().getState());
        assertFalse(project.isDirty());
        assertFalse(project.edits().canUndo());
        assertEquals(List.of(), project.externalChanges());
        Projects.done(project.edits().run(new SetLayerState(layer, LayerState.DONE)));
        Projects.done(project.save(layer));
    }

    @Test
    void reloadingABrokenFileKeepsWhatIsInMemory() throws IOException {
        Projects.done(project.edits().run(new SetLayerState(layer, LayerState.DONE)));
        String before = Projects.bytes(layer.resource());
        Files.writeString(file, saved.substring(0, 200));
        assertEquals("layer.broken", code(project.reload(layer)));
        assertEquals(before, Projects.bytes(layer.resource()));
        assertTrue(project.edits().canUndo() && project.isDirty(layer));
    }

    @Test
    void aDeletedFileIsAChangeAndSavingWritesItAgain() throws IOException {
        Files.delete(file);
        assertEquals(List.of(new ExternalChange(file, layer, ExternalChange.Kind.DELETED)), project.externalChanges());
        project.keep(project.externalChanges().get(0));
        assertEquals(List.of(), project.externalChanges());
        assertTrue(project.isDirty(layer));
        Projects.done(project.save(layer));
        assertEquals(saved, Files.readString(file));
    }

    @Test
    void aChangedCorpusIsReloadedOrKept() throws IOException {
        Path corpus = project.folder().resolve(Project.FILE);
        Files.writeString(corpus, Files.readString(corpus).replace("تجربة", "أخرى"));
        ExternalChange change = project.externalChanges().get(0);
        assertNull(change.layer());
        assertEquals("file.changed", code(project.saveCorpus()));
        Projects.done(project.reloadCorpus());
        assertEquals("أخرى", project.corpus().getName());
        assertEquals(project.corpus(), layer.article().eContainer());
        assertEquals(List.of(), project.externalChanges());
        assertFalse(project.isCorpusDirty());
    }
}
