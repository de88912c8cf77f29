package org.isnad.ui.review.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Annotator;
import org.isnad.review.workflow.SetReviewer;
import org.isnad.ui.OpenProject;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.label.Isolate;

/** Asks which annotators of the project are reviewers; each change of one is a step. */
public final class ReviewersHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Project project = OpenProject.get().project().orElse(null);
        if (project == null) {
            return null;
        }
        List<Annotator> annotators = new ArrayList<>(project.corpus().getAnnotators());
        ListSelectionDialog dialog = ListSelectionDialog.of(annotators)
                .title(WorkflowTexts.Reviewers_title)
                .message(WorkflowTexts.Reviewers_message)
                .contentProvider(ArrayContentProvider.getInstance())
                .labelProvider(LabelProvider.createTextProvider(one -> label((Annotator) one)))
                .preselect(annotators.stream().filter(Annotator::isReviewer).toArray())
                .create(shell);
        if (dialog.open() == Window.OK) {
            List<Object> chosen = Arrays.asList(dialog.getResult());
            Outcome<Void> all = Outcome.of(null);
            for (Annotator annotator : annotators) {
                if (annotator.isReviewer() != chosen.contains(annotator)) {
                    SetReviewer edit = new SetReviewer(annotator, chosen.contains(annotator));
                    all = all.with(project.edits().run(edit).problems());
                }
            }
            ProblemDialogs.show(shell, WorkflowTexts.Reviewers_title, all);
        }
        return null;
    }

    private static String label(Annotator annotator) {
        boolean named = annotator.getName() != null && !annotator.getName().isBlank();
        String id = Isolate.of(annotator.getId());
        return Isolate.alone(named ? Isolate.of(annotator.getName()) + " (" + id + ')' : id);
    }
}
