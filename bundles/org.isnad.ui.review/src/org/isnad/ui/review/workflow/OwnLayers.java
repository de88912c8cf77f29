package org.isnad.ui.review.workflow;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.isnad.ui.ActiveAnnotator;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.OpenProject;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.Selections;

/** What a command of the workflow is about: the layer in the active editor, or the annotator's of the selected articles. */
final class OwnLayers {

    private OwnLayers() {}

    /** Problems with single layers are told to the user; the others are given. */
    static List<OpenLayer> of(ExecutionEvent event, String title) {
        if (HandlerUtil.getActivePart(event) instanceof IEditorPart editor) {
            return ArticleEditors.layer(editor).stream().toList();
        }
        Project project = OpenProject.get().project().orElse(null);
        List<Article> articles = Selections.all(HandlerUtil.getCurrentSelection(event), Article.class);
        if (project == null || articles.isEmpty()) {
            return List.of();
        }
        String annotator =
                ActiveAnnotator.get().ask(HandlerUtil.getActiveShell(event)).orElse(null);
        if (annotator == null) {
            return List.of();
        }
        Outcome<List<OpenLayer>> layers = Outcome.of(new ArrayList<>());
        for (Article article : articles) {
            Outcome<OpenLayer> layer = project.layer(article, annotator);
            layer.toOptional().ifPresent(layers.value()::add);
            layers = layers.with(layer.problems());
        }
        ProblemDialogs.show(HandlerUtil.getActiveShell(event), title, layers.problems());
        return layers.value();
    }
}
