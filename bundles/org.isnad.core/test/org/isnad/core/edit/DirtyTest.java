package org.isnad.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Projects;
import org.isnad.model.annotation.LayerState;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.corpus.Actor;
import org.junit.jupiter.api.Test;

class DirtyTest extends EditTest {

    @Test
    void undoingPastASaveIsAChangeAndRedoingIsNone() {
        mention("الوزير");
        assertTrue(project.isDirty(layer));
        assertFalse(project.isCorpusDirty());
        Projects.done(project.save(layer));
        assertFalse(project.isDirty());
        project.edits().undo();
        assertTrue(project.isDirty(layer));
        project.edits().redo();
        assertFalse(project.isDirty(layer));
    }

    @Test
    void anotherStepInPlaceOfTheSavedOneIsAChangeAlsoWhenUndone() {
        mention("الوزير");
        Projects.done(project.save(layer));
        project.edits().undo();
        mention("الوفد");
        assertTrue(project.isDirty(layer));
        project.edits().undo();
        assertTrue(project.isDirty(layer));
    }

    @Test
    void aStepOnLayerAndCorpusMakesBothDirtyAndOthersNot() {
        OpenLayer other = Projects.value(project.createLayer(layer.article(), "venus"));
        Projects.done(project.saveAll());
        Projects.done(project.edits().run(new MarkActor(layer, 0, 4, Projects.actor("جديد"), MentionType.NAME)));
        assertTrue(project.isDirty(layer) && project.isCorpusDirty());
        assertFalse(project.isDirty(other));
        assertEquals(2, project.edits().lastAffected().size());
        Projects.done(project.saveAll());
        assertFalse(project.isDirty());
    }

    @Test
    void savingALayerSavesTheActorsThatItNames() {
        Projects.done(project.edits().run(new MarkActor(layer, 0, 4, Projects.actor("جديد"), MentionType.NAME)));
        Projects.done(project.save(layer));
        assertFalse(project.isDirty());
    }

    @Test
    void closingALayerDropsItsStepsAndKeepsTheOthersRight() {
        OpenLayer other = Projects.value(project.createLayer(layer.article(), "venus"));
        Projects.done(project.saveAll());
        Actor fresh = Projects.actor("جديد");
        Projects.done(project.edits().run(new SetLayerState(other, LayerState.DONE)));
        Projects.done(project.edits().run(new MarkActor(layer, 0, 4, fresh, MentionType.NAME)));
        Actor later = Projects.actor("لاحق");
        Projects.done(project.edits().run(new AddActor(project, later)));
        project.close(layer);
        project.edits().undo();
        assertEquals(List.of(minister, fresh), project.corpus().getActors());
        assertTrue(project.isCorpusDirty(), "the actor that came with the dropped step is not saved");
        project.edits().undo();
        assertFalse(project.edits().canUndo() && project.edits().undoLabel().contains(fresh.getLabel()));
        assertEquals(LayerState.IN_PROGRESS, other.head().getState());
        project.edits().redo();
        project.edits().redo();
        assertEquals(List.of(minister, fresh, later), project.corpus().getActors());
    }

    @Test
    void removingSavingAndUndoingLeavesTheItemIndexed() {
        mention("الوزير");
        Projects.done(project.save(layer));
        String saved = Projects.bytes(layer.resource());
        Projects.done(project.edits().run(new RemoveItems(layer, layer.mentions())));
        Projects.done(project.save(layer));
        project.edits().undo();
        assertEquals(saved, Projects.bytes(layer.resource()));
        project.edits().undo();
        Projects.done(project.save(layer));
        project.edits().redo();
        assertEquals(saved, Projects.bytes(layer.resource()));
    }

    @Test
    void listenersHearEachStepUntilTheyEnd() {
        List<String> heard = new ArrayList<>();
        var listening = project.edits().onChange(() -> heard.add(project.edits().undoLabel()));
        mention("الوزير");
        project.edits().undo();
        project.edits().redo();
        assertEquals(3, heard.size());
        listening.close();
        project.edits().undo();
        assertEquals(3, heard.size());
    }
}
