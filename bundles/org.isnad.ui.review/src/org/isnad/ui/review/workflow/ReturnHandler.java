package org.isnad.ui.review.workflow;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.core.work.WorkArticle;
import org.isnad.core.work.WorkSnapshot;
import org.isnad.model.annotation.LayerState;
import org.isnad.model.corpus.Article;
import org.isnad.review.workflow.ReturnLayer;
import org.isnad.ui.ActiveAnnotator;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.OpenProject;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.Selections;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.review.adjudication.Reviewers;

/** Gives submitted layers of the article in the editor, or of the selected articles, back with a note, and saves them. */
public final class ReturnHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Project project = OpenProject.get().project().orElse(null);
        if (project == null || !mayReturn(shell, project)) {
            return null;
        }
        List<ReturnDialog.Choice> choices = submitted(project, articles(event));
        if (choices.isEmpty()) {
            MessageDialog.openInformation(shell, WorkflowTexts.Return_title, WorkflowTexts.Return_none);
            return null;
        }
        ReturnDialog dialog = new ReturnDialog(shell, choices);
        if (dialog.open() == Window.OK) {
            giveBack(shell, project, dialog);
        }
        return null;
    }

    /** Where the project has reviewers, nobody else opens what was handed over. */
    private static boolean mayReturn(Shell shell, Project project) {
        String by = ActiveAnnotator.get().ask(shell).orElse(null);
        if (by == null || Reviewers.mayAdjudicate(project.corpus(), by)) {
            return by != null;
        }
        String refusal = NLS.bind(WorkflowTexts.Return_role, Isolate.of(by));
        MessageDialog.openInformation(shell, WorkflowTexts.Return_title, refusal);
        return false;
    }

    private static List<Article> articles(ExecutionEvent event) {
        return HandlerUtil.getActivePart(event) instanceof IEditorPart editor
                ? ArticleEditors.layer(editor)
                        .map(layer -> List.of(layer.article()))
                        .orElse(List.of())
                : Selections.all(HandlerUtil.getCurrentSelection(event), Article.class);
    }

    private static List<ReturnDialog.Choice> submitted(Project project, List<Article> articles) {
        WorkSnapshot work = WorkSnapshot.take(project);
        List<ReturnDialog.Choice> choices = new ArrayList<>();
        for (Article article : articles) {
            WorkArticle known = work.article(article.getId()).orElseThrow();
            for (String layer : work.layers(known)) {
                boolean submitted = !layer.equals(Project.GOLD)
                        && known.assigned().contains(layer)
                        && work.head(known, layer)
                                .filter(head -> head.state() == LayerState.DONE)
                                .isPresent();
                if (submitted) {
                    choices.add(new ReturnDialog.Choice(article, layer));
                }
            }
        }
        return choices;
    }

    private static void giveBack(Shell shell, Project project, ReturnDialog dialog) {
        String by = ActiveAnnotator.get().id().orElse(null);
        Outcome<Void> all = Outcome.of(null);
        for (ReturnDialog.Choice choice : dialog.chosen()) {
            all = all.with(project.layer(choice.article(), choice.annotator())
                    .<Void>then(layer -> {
                        Outcome<Void> done = project.edits().run(new ReturnLayer(layer, by, dialog.note()));
                        return done.hasErrors()
                                ? done
                                : layer.project().save(layer).with(done.problems());
                    })
                    .problems());
        }
        ProblemDialogs.show(shell, WorkflowTexts.Return_failed, all);
    }
}
