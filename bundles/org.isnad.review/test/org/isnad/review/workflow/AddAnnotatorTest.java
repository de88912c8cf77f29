package org.isnad.review.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.isnad.core.work.WorkSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddAnnotatorTest {

    @TempDir
    Path folder;

    @Test
    void somebodyNewIsRegisteredOnceAndUndone() {
        try (var project = WorkProject.create(folder.resolve("p"), List.of("mars"), 100)) {
            WorkProject.run(project, new AddAnnotator(project, "venus"));
            assertEquals(List.of("mars", "venus"), WorkSnapshot.take(project).annotators());
            project.edits().undo();
            assertEquals(List.of("mars"), WorkSnapshot.take(project).annotators());
            project.edits().redo();
            WorkProject.run(project, new AddAnnotator(project, "venus"));
            assertEquals(List.of("mars", "venus"), WorkSnapshot.take(project).annotators());
            project.edits().undo();
            assertFalse(project.edits().canUndo(), "registering somebody twice is a step of its own");
        }
    }

    @Test
    void whoIsNewCanBeAssignedAtOnce() {
        try (var project = WorkProject.create(folder.resolve("p"), List.of("mars"), 100, 200)) {
            WorkProject.run(project, new AddAnnotator(project, "venus"));
            AssignmentPlan plan =
                    WorkProject.plan(project, new AssignmentWish(List.of("mars", "venus"), 1, 0, AssignmentWish.SEED));
            WorkProject.run(project, plan.edit(project));
            assertEquals(2, plan.loads().size());
            assertEquals(
                    List.of(1, 1),
                    WorkSnapshot.take(project).articles().stream()
                            .map(article -> article.assigned().size())
                            .toList());
        }
    }
}
