package org.isnad.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.project.Projects;
import org.isnad.core.registry.MergeActors;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.LayerState;
import org.isnad.model.corpus.Actor;
import org.junit.jupiter.api.Test;

class SubmittedTest extends EditTest {

    @Test
    void aDoneLayerOfOneWhoIsNotAssignedStaysEditable() {
        submit();
        assertTrue(layer.isEditable());
        assertEquals(Optional.empty(), layer.refusal());
        proves(new SetNote(layer, mention("الوزير سالم الكاتب"), "?", 0, null));
    }

    @Test
    void aSubmittedLayerRefusesEveryEditAndSaysWhy() {
        ActorMention mention = mention("الوزير سالم الكاتب");
        assign();
        submit();
        assertFalse(layer.isEditable());
        assertFalse(layer.isReadOnly());
        Problem problem = layer.refusal().orElseThrow();
        assertTrue(problem.message().contains(layer.annotator()), problem.message());
        refuses("layer.submitted", new SetNote(layer, mention, "?", 0, null));
        refuses("layer.submitted", new RemoveItems(layer, List.of(mention)));
        refuses("layer.submitted", new MarkActor(layer, 0, 4, minister, null));
        refuses("layer.submitted", new SetLayerState(layer, LayerState.IN_PROGRESS));
    }

    @Test
    void undoTakesTheSubmissionBack() {
        assign();
        submit();
        project.edits().undo();
        assertTrue(layer.isEditable());
        project.edits().redo();
        assertTrue(layer.isSubmitted());
    }

    @Test
    void finishedGoldIsLockedWithoutAssignment() {
        OpenLayer gold = Projects.value(project.layerOrNew(layer.article(), Project.GOLD));
        Projects.done(project.edits().run(new SetLayerState(gold, LayerState.DONE)));
        assertFalse(gold.isEditable());
        assertEquals("layer.finished", gold.refusal().orElseThrow().code());
    }

    @Test
    void theRegistryStillReachesSubmittedLayers() {
        ActorMention mention = mention("الوزير سالم الكاتب");
        Actor other = Projects.actor("وزير");
        Projects.done(project.edits().run(new AddActor(project, other)));
        assign();
        submit();
        proves(new MergeActors(project, other, List.of(minister), null));
        assertEquals(other.getId(), mention.getActor());
    }

    private void assign() {
        layer.article().getAssigned().add(layer.annotator());
    }

    private void submit() {
        Projects.done(project.edits().run(new SetLayerState(layer, LayerState.DONE)));
    }
}
