package org.isnad.ui.corpus.articles;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.OpenProject;
import org.isnad.ui.Selections;

/** Opens the selected articles: the layer of the parameter, else the annotator's own. */
public final class OpenArticleHandler extends AbstractHandler {

    static final String COMMAND = "org.isnad.ui.corpus.open";
    static final String LAYER = "org.isnad.ui.corpus.open.layer";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Project project = OpenProject.get().project().orElse(null);
        String layer = event.getParameter(LAYER);
        if (project != null) {
            for (Article article : Selections.all(HandlerUtil.getCurrentSelection(event), Article.class)) {
                open(page, project, article, layer);
            }
        }
        return null;
    }

    private static void open(IWorkbenchPage page, Project project, Article article, String layer) {
        if (layer == null) {
            ArticleEditors.openOwn(page, project, article);
        } else {
            ArticleEditors.open(page, project, article, layer);
        }
    }
}
