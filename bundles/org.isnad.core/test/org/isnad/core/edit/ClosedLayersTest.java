package org.isnad.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.project.ProjectEvent;
import org.isnad.core.project.Projects;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.corpus.Article;
import org.junit.jupiter.api.Test;

/** Undo goes through all articles in the order of the edits, also through those that were saved and closed since. */
class ClosedLayersTest extends EditTest {

    private OpenLayer other(String id) {
        Article article = project.article(id).orElseGet(() -> Projects.article(project, id, id + " " + Projects.TEXT));
        return Projects.value(project.layerOrNew(article, "mercury"));
    }

    private void mark(OpenLayer in) {
        Projects.done(project.edits().run(new MarkActor(in, 0, 2, minister, MentionType.NAME)));
    }

    private void saveAndClose(OpenLayer saved) {
        Projects.done(project.save(saved));
        project.close(saved);
    }

    @Test
    void undoGoesBackThroughClosedLayersAndTellsWhereItChangedOne() {
        OpenLayer other = other("a2");
        mark(layer);
        mark(other);
        saveAndClose(layer);
        saveAndClose(other);
        assertEquals(List.of(), project.openLayers());
        List<ProjectEvent> events = new ArrayList<>();
        try (var listening = project.onChange(events::add)) {
            Projects.done(project.edits().undo());
            assertEquals(List.of(other), project.openLayers());
            assertTrue(project.isDirty(other) && !other.isReadOnly());
            Projects.done(project.edits().undo());
        }
        assertEquals(
                List.of(other, layer), events.stream().map(ProjectEvent::layer).toList());
        assertTrue(events.stream().allMatch(e -> e.kind() == ProjectEvent.Kind.CLOSED_LAYER_CHANGED));
        Projects.done(project.saveAll());
        assertEquals(List.of(), project.openLayers());
        assertSame(layer, Projects.value(project.layer(layer.article(), "mercury")));
        assertEquals(0, layer.mentions().size());
    }

    @Test
    void aClosedLayerIsFreeForOthersAndTheirWorkIsNotUndone() {
        mark(layer);
        saveAndClose(layer);
        Path file = project.articleFolder(layer.article()).resolve("mercury.xmi");
        try (Project second = Projects.open(project.folder())) {
            OpenLayer theirs = Projects.value(second.layer(second.article("a1").orElseThrow(), "mercury"));
            assertFalse(theirs.isReadOnly());
            Projects.done(second.edits().run(new RemoveItems(theirs, theirs.mentions())));
            Projects.done(second.saveAll());
        }
        Outcome<Void> undone = project.edits().undo();
        assertEquals("layer.taken", Projects.code(undone));
        assertTrue(Files.exists(file));
        OpenLayer again = Projects.value(project.layer(project.article("a1").orElseThrow(), "mercury"));
        assertNotSame(layer, again);
        assertEquals(0, again.mentions().size());
        layer = again;
    }

    @Test
    void whatOthersWroteWhileALayerWasClosedIsReadAnew() throws IOException {
        mark(layer);
        saveAndClose(layer);
        Path file = project.articleFolder(layer.article()).resolve("mercury.xmi");
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceAll("  <annotation:ActorMention[^\n]*\n", "")
                        .replaceAll("members=\"[^\"]*\"", ""));
        assertEquals(List.of(), project.externalChanges(), "nobody is asked about a layer that is closed");
        layer = Projects.value(project.layer(project.article("a1").orElseThrow(), "mercury"));
        assertEquals(0, layer.mentions().size());
    }

    @Test
    void closingWithoutSavingDropsTheSteps() {
        mark(layer);
        project.close(layer);
        assertFalse(project.edits().undoLabel().equals(new MarkActor(layer, 0, 2, minister, null).label()));
        layer = Projects.value(project.layer(project.article("a1").orElseThrow(), "mercury"));
        assertEquals(0, layer.mentions().size());
    }

    @Test
    void onlyTheLatestClosedLayersStayInMemory() {
        for (int i = 0; i < 70; i++) {
            OpenLayer one = other("b" + i);
            mark(one);
            saveAndClose(one);
        }
        // The corpus, the layer of the test, and 64 closed ones.
        assertEquals(66, project.resources().getResources().size());
        for (int i = 0; i < 64; i++) {
            Projects.done(project.edits().undo());
        }
        assertEquals(64, project.openLayers().stream().filter(project::isDirty).count());
        assertTrue(project.isClosed(project.openLayers().get(1)));
    }
}
