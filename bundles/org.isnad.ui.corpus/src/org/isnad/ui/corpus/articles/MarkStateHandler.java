package org.isnad.ui.corpus.articles;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.core.edit.SetLayerState;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.LayerState;
import org.isnad.model.corpus.Article;
import org.isnad.ui.ActiveAnnotator;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.OpenProject;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.Selections;
import org.isnad.ui.corpus.Messages;

/**
 * Marks the annotator's layers of the selected articles as done or in progress. A layer without an editor is saved at once;
 * one in an editor is saved with it.
 */
public final class MarkStateHandler extends AbstractHandler {

    private static final String STATE = "org.isnad.ui.corpus.markState.state";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        LayerState state = LayerState.valueOf(event.getParameter(STATE));
        Project project = OpenProject.get().project().orElse(null);
        String annotator = ActiveAnnotator.get().ask(shell).orElse(null);
        if (project == null || annotator == null) {
            return null;
        }
        for (Article article : Selections.all(HandlerUtil.getCurrentSelection(event), Article.class)) {
            Outcome<Void> marked = project.layerOrNew(article, annotator).then(layer -> mark(page, layer, state));
            ProblemDialogs.show(shell, Messages.State_notSet, marked);
        }
        return null;
    }

    private static Outcome<Void> mark(IWorkbenchPage page, OpenLayer layer, LayerState state) {
        Outcome<Void> marked = layer.project().edits().run(new SetLayerState(layer, state));
        if (marked.hasErrors() || ArticleEditors.isOpen(page, layer)) {
            return marked;
        }
        return ArticleEditors.save(layer).with(marked.problems());
    }
}
