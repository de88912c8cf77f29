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
import org.isnad.model.corpus.Article;
import org.isnad.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayerCheckTest {

    @TempDir
    Path folder;

    @Test
    void aCopyIsFoundWantingAsTheLayerWasWhenItWasMade() {
        try (Project project = Project.create(folder.resolve("project"), "Test").value()) {
            OpenLayer layer = layer(project, "a");
            project.edits().run(new MarkStatement(layer, List.of(), List.of(), List.of(new TextRange(14, 20))));
            List<Problem> now = Checks.run(CheckedLayer.of(layer));
            LayerCheck copy = new LayerCheck(layer);
            project.edits().undo();
            assertFalse(now.isEmpty());
            assertEquals(now, copy.run());
        }
    }

    @Test
    void ofALargeCorpusOnlyTheArticleIsCopied() {
        try (Project project = Project.create(folder.resolve("project"), "Test").value()) {
            layer(project, "other");
            OpenLayer layer = layer(project, "a");
            LayerCheck copy = new LayerCheck(layer);
            assertEquals(
                    List.of("a"),
                    copy.corpus().getArticles().stream().map(Article::getId).toList());
            assertEquals(1, copy.corpus().getAnnotators().size());
            assertEquals(2, project.corpus().getArticles().size());
        }
    }

    private static OpenLayer layer(Project project, String id) {
        String text = "أكد الوزير أن الهدنة صامدة " + id;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        NewArticle article = new NewArticle(id, bytes, StandardCharsets.UTF_8, text, "t", null, null, null, null, null);
        return project.createLayer(project.addArticle(article).value(), "mercury")
                .value();
    }
}
