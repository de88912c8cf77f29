package org.isnad.ui.review.adjudication;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.corpus.Article;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.OpenProject;
import org.isnad.ui.Selections;
import org.isnad.ui.review.ReviewParts;

/** Opens the adjudication of the selected article, else of the one in the active editor. */
public final class OpenHandler extends AbstractHandler {

    /** The identifier of its command. */
    static final String COMMAND = "org.isnad.ui.review.adjudicate";

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        Optional<Article> article = Selections.first(HandlerUtil.getCurrentSelection(event), Article.class)
                .or(() -> ArticleEditors.layer(page.getActiveEditor()).map(OpenLayer::article));
        OpenProject.get()
                .project()
                .ifPresent(project -> article.ifPresent(found -> ReviewParts.openAdjudication(page, project, found)));
        return null;
    }
}
