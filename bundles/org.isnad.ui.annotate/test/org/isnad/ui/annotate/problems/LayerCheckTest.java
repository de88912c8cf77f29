package org.isnad.ui.annotate.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.isnad.core.check.CheckedLayer;
import org.isnad.core.check.Checks;
import org.isnad.core.edit.MarkStatement;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.NewArticle;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayerCheckTest {

    @TempDir
    Path folder;

    @Test
    void aCopyIsFoundWantingAsTheLayerWasWhenItWasMade() {
        String text = "أكد الوزير أن الهدنة صامدة";
        try (Project project = Project.create(folder.resolve("project"), "Test").value()) {
            NewArticle article = new NewArticle(
                    "a",
                    text.getBytes(StandardCharsets.UTF_8),
                    StandardCharsets.UTF_8,
                    text,
                    "t",
                    null,
                    null,
                    null,
                    null,
                    null);
            OpenLayer layer = project.createLayer(project.addArticle(article).value(), "mercury")
                    .value();
            project.edits().run(new MarkStatement(layer, List.of(), List.of(), List.of(new TextRange(14, 20))));
            List<Problem> now = Checks.run(CheckedLayer.of(layer));
            LayerCheck copy = new LayerCheck(layer);
            project.edits().undo();
            assertFalse(now.isEmpty());
            assertEquals(now, copy.run());
        }
    }
}
