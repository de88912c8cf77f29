package org.isnad.review.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.edit.Edit;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.work.WorkSnapshot;
import org.isnad.model.annotation.LayerState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandingOverTest {

    @TempDir
    Path folder;

    private Project project;
    private OpenLayer layer;

    @BeforeEach
    void open() {
        project = WorkProject.create(folder.resolve("p"), List.of("mars", "venus", "saturn"), 100, 200);
        layer = WorkProject.layer(project, 0, "mars");
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void submittingLocksAssignsAndRecordsWhoAndWhen() {
        WorkProject.run(project, new SubmitLayer(layer, "mars"));
        assertTrue(layer.isSubmitted());
        assertEquals(List.of("mars"), layer.article().getAssigned());
        assertEquals("mars", layer.head().getStateBy());
        assertFalse(Instant.parse(layer.head().getStateSince()).isAfter(Instant.now()));
        assertEquals("workflow.twice", code(new SubmitLayer(layer, "mars")));
        project.edits().undo();
        assertTrue(layer.isEditable());
        assertEquals(List.of(), layer.article().getAssigned());
        assertNull(layer.head().getStateBy());
        project.edits().redo();
        assertTrue(layer.isSubmitted());
    }

    @Test
    void returningUnlocksWithANoteAndSubmittingAgainForgetsIt() {
        assertEquals("workflow.not-submitted", code(new ReturnLayer(layer, "saturn", "?")));
        WorkProject.run(project, new SubmitLayer(layer, "mars"));
        assertEquals("workflow.note", code(new ReturnLayer(layer, "saturn", " ")));
        WorkProject.run(project, new ReturnLayer(layer, "saturn", "انظر في الفقرة الثانية"));
        assertTrue(layer.isEditable());
        assertEquals(LayerState.RETURNED, layer.head().getState());
        assertEquals("saturn", layer.head().getStateBy());
        assertEquals("انظر في الفقرة الثانية", layer.head().getStateNote());
        project.edits().undo();
        assertTrue(layer.isSubmitted());
        project.edits().redo();
        WorkProject.run(project, new SubmitLayer(layer, "mars"));
        assertTrue(layer.isSubmitted());
        assertNull(layer.head().getStateNote());
    }

    @Test
    void goldIsNeitherSubmittedNorReturned() {
        OpenLayer gold = WorkProject.layer(project, 0, Project.GOLD);
        assertEquals("workflow.gold", code(new SubmitLayer(gold, "mars")));
        assertEquals("workflow.gold-return", code(new ReturnLayer(gold, "mars", "?")));
    }

    @Test
    void theStateIsReadBackFromTheHeadOfTheFile() {
        WorkProject.run(project, new SubmitLayer(layer, "mars"));
        WorkProject.run(project, new ReturnLayer(layer, "saturn", "<\"&> ملاحظة"));
        WorkProject.value(project.saveAll());
        project.close(layer);
        LayerStatus status = report().articles().get(0).layers().get("mars");
        assertEquals(WorkState.RETURNED, status.state());
        assertEquals("<\"&> ملاحظة", status.note());
        assertEquals("saturn", status.by());
        assertFalse(status.since().isEmpty());
    }

    @Test
    void theReportCountsEveryStateAndTheAssignedWithoutALayer() {
        WorkProject.run(
                project,
                new Assign(
                        project,
                        Map.of(
                                WorkProject.article(project, 0), List.of("mars", "venus"),
                                WorkProject.article(project, 1), List.of("venus")),
                        java.util.Set.of()));
        WorkProject.run(project, new SubmitLayer(layer, "mars"));
        StatusReport report = report();
        assertEquals(List.of("mars", "venus"), report.annotators());
        assertEquals(Map.of(WorkState.SUBMITTED, 1), report.counts("mars"));
        assertEquals(Map.of(WorkState.ASSIGNED, 2), report.counts("venus"));
        assertEquals(Map.of(WorkState.ASSIGNED, 300L), report.characters("venus"));
        assertEquals(Map.of(GoldState.NONE, 2), report.gold());
        assertEquals(1, report.submitted("mars").values().iterator().next());
        assertFalse(report.articles().get(0).isReady());
        WorkProject.run(project, new SubmitLayer(WorkProject.layer(project, 0, "venus"), "venus"));
        assertTrue(report().articles().get(0).isReady());
    }

    @Test
    void aReviewerIsMadeAndUnmade() {
        WorkProject.run(project, SetReviewer.of(project, "saturn", true));
        assertEquals(java.util.Set.of("saturn"), WorkSnapshot.take(project).reviewers());
        project.edits().undo();
        assertEquals(java.util.Set.of(), WorkSnapshot.take(project).reviewers());
        assertEquals("edit.gone", code(SetReviewer.of(project, "pluto", true)));
    }

    private StatusReport report() {
        return StatusReport.of(WorkSnapshot.take(project), new BasicMonitor());
    }

    private String code(Edit edit) {
        Outcome<Void> outcome = project.edits().run(edit);
        assertTrue(outcome.hasErrors(), "not refused");
        return outcome.problems().get(0).code();
    }
}
