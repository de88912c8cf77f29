package org.isnad.ui.review.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
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

/** What a command of the workflow is about: the annotator's layers of the selected articles, else that in the active editor. */
final class OwnLayers {

    private OwnLayers() {}

    /** Problems with single layers, and that there is nothing, are told to the user; the others are given. */
    static List<OpenLayer> of(ExecutionEvent event, String title) {
        Project project = OpenProject.get().project().orElse(null);
        List<Article> articles = Selections.all(HandlerUtil.getCurrentSelection(event), Article.class);
        boolean inEditor = HandlerUtil.getActivePart(event) instanceof IEditorPart;
        if (inEditor || project == null || articles.isEmpty()) {
            Optional<OpenLayer> layer = ArticleEditors.layer(HandlerUtil.getActiveEditor(event));
            if (layer.isEmpty()) {
                MessageDialog.openInformation(
                        HandlerUtil.getActiveShell(event), WorkflowTexts.Submit_title, WorkflowTexts.Submit_none);
            }
            return layer.stream().toList();
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
