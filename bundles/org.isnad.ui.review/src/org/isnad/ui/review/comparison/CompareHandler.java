package org.isnad.ui.review.comparison;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.OpenProject;
import org.isnad.ui.Selections;
import org.isnad.ui.review.ReviewParts;

/** Compares the layers of the selected articles, else of the one in the active editor, whose layer is then one of them. */
public final class CompareHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Project project = OpenProject.get().project().orElse(null);
        if (project == null) {
            return null;
        }
        List<Article> articles = Selections.all(HandlerUtil.getCurrentSelection(event), Article.class);
        if (articles.isEmpty()) {
            IEditorPart editor = page.getActiveEditor();
            Optional<OpenLayer> layer = ArticleEditors.layer(editor);
            layer.ifPresent(open -> compare(page, project, open.article(), open.annotator()));
        } else {
            articles.forEach(article -> compare(page, project, article, null));
        }
        return null;
    }

    /** Two are compared at once; of more the user chooses. */
    private static void compare(IWorkbenchPage page, Project project, Article article, String layer) {
        List<String> readable = ReadableLayers.names(project, article);
        List<String> annotators =
                readable.stream().filter(name -> !name.equals(Project.GOLD)).toList();
        if (layer == null && annotators.size() == 2) {
            ReviewParts.openComparison(page, project, article, annotators);
            return;
        }
        List<String> chosen = layer == null || annotators.contains(layer) ? annotators : readable;
        new LayersDialog(page.getWorkbenchWindow().getShell(), project, article, chosen)
                .ask()
                .ifPresent(layers -> ReviewParts.openComparison(page, project, article, layers));
    }
}
