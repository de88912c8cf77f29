package org.isnad.ui.review.workflow;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.OpenProject;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.Selections;

/** Asks who is to annotate what and says so as one step; the selected articles are offered to be given by hand. */
public final class AssignHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Project project = OpenProject.get().project().orElse(null);
        if (project == null) {
            return null;
        }
        AssignDialog dialog = new AssignDialog(shell, project, selected(event));
        if (dialog.open() == Window.OK && dialog.plan() != null) {
            Outcome<?>[] done = new Outcome<?>[1];
            BusyIndicator.showWhile(
                    shell.getDisplay(),
                    () -> done[0] = project.edits().run(dialog.plan().edit(project)));
            ProblemDialogs.show(shell, WorkflowTexts.Assign_failed, done[0]);
        }
        return null;
    }

    private static Set<String> selected(ExecutionEvent event) {
        Set<String> articles = new LinkedHashSet<>();
        Selections.all(HandlerUtil.getCurrentSelection(event), Article.class)
                .forEach(article -> articles.add(article.getId()));
        if (articles.isEmpty() && HandlerUtil.getActivePart(event) instanceof IEditorPart editor) {
            ArticleEditors.layer(editor)
                    .ifPresent(layer -> articles.add(layer.article().getId()));
        }
        return articles;
    }
}
