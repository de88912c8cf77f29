package org.isnad.review.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.search.CorpusSnapshot;
import org.isnad.core.search.Scope;
import org.isnad.core.work.Blinding;
import org.isnad.model.annotation.LayerState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlindingTest {

    @TempDir
    Path folder;

    private Project project;
    private OpenLayer mars;
    private OpenLayer venus;
    private OpenLayer gold;

    @BeforeEach
    void open() {
        project = WorkProject.create(folder.resolve("p"), List.of("mars", "venus", "saturn"), 100);
        mars = WorkProject.layer(project, 0, "mars");
        venus = WorkProject.layer(project, 0, "venus");
        gold = WorkProject.layer(project, 0, Project.GOLD);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void withoutAssignmentsEverybodyReadsEverything() {
        assertEquals("", why("mars", "venus"));
        assertEquals("", why("", "gold"));
    }

    @Test
    void twoSeeEachOtherOnceBothHaveSubmitted() {
        WorkProject.article(project, 0).getAssigned().addAll(List.of("mars", "venus"));
        assertEquals("", why("mars", "mars"));
        assertEquals("blind.nobody", why("", "mars"));
        assertEquals("blind.own", why("mars", "venus"));
        WorkProject.run(project, new SubmitLayer(mars, "mars"));
        assertEquals("blind.other", why("mars", "venus"));
        assertEquals("blind.own", why("venus", "mars"));
        WorkProject.run(project, new SubmitLayer(venus, "venus"));
        assertEquals("", why("mars", "venus"));
        assertEquals("", why("venus", "mars"));
        WorkProject.run(project, new ReturnLayer(venus, "saturn", "?"));
        assertEquals("blind.other", why("mars", "venus"));
    }

    @Test
    void goldIsSeenWhenItIsFinished() {
        WorkProject.article(project, 0).getAssigned().add("mars");
        assertEquals("blind.own", why("mars", "gold"));
        WorkProject.run(project, new SubmitLayer(mars, "mars"));
        assertEquals("blind.gold", why("mars", "gold"));
        gold.head().setState(LayerState.DONE);
        assertEquals("", why("mars", "gold"));
    }

    @Test
    void aReviewerReadsEverything() {
        WorkProject.article(project, 0).getAssigned().addAll(List.of("mars", "venus"));
        assertEquals("blind.own", why("saturn", "venus"));
        WorkProject.run(project, SetReviewer.of(project, "saturn", true));
        assertEquals("", why("saturn", "venus"));
        assertEquals("", why("saturn", "gold"));
    }

    @Test
    void searchLeavesOutWhatMayNotBeReadAndCountsIt() {
        WorkProject.article(project, 0).getAssigned().addAll(List.of("mars", "venus"));
        CorpusSnapshot snapshot = CorpusSnapshot.take(project, Scope.ALL, Blinding.of(project, "mars"));
        assertEquals(List.of("mars"), snapshot.layers(snapshot.articles().get(0)));
        assertEquals(2, snapshot.withheld());
        CorpusSnapshot all = CorpusSnapshot.take(project, Scope.ALL);
        assertEquals(List.of("mars", "venus", "gold"), all.layers(all.articles().get(0)));
        assertEquals(0, all.withheld());
    }

    @Test
    void theReasonNamesBoth() {
        WorkProject.article(project, 0).getAssigned().addAll(List.of("mars", "venus"));
        Problem problem = Blinding.of(project, "mars").refusal("a0", "venus").orElseThrow();
        assertTrue(problem.message().contains("mars") && problem.message().contains("venus"), problem.message());
    }

    /** The code of the reason, or "" where the layer may be read. */
    private String why(String reader, String layer) {
        return Blinding.of(project, reader)
                .refusal("a0", layer)
                .map(Problem::code)
                .orElse("");
    }
}
