package org.isnad.ui.review.workflow;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.OpenLayer;
import org.isnad.review.workflow.SubmitLayer;
import org.isnad.ui.ActiveAnnotator;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.label.Isolate;

/** Hands layers over to the reviewer and saves them; asks first where errors of the scheme stand in them. */
public final class SubmitHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        List<OpenLayer> layers = OwnLayers.of(event, WorkflowTexts.Submit_failed);
        int errors = layers.stream()
                .filter(OpenLayer::isEditable)
                .mapToInt(layer -> SubmitLayer.errors(layer).size())
                .sum();
        String question = NLS.bind(WorkflowTexts.Submit_errors, Isolate.of(errors));
        if (errors > 0 && !MessageDialog.openQuestion(shell, WorkflowTexts.Submit_title, question)) {
            return null;
        }
        Outcome<Void> all = Outcome.of(null);
        for (OpenLayer layer : layers) {
            all = all.with(submit(layer).problems());
        }
        ProblemDialogs.show(shell, WorkflowTexts.Submit_failed, all);
        return null;
    }

    private static Outcome<Void> submit(OpenLayer layer) {
        String by = ActiveAnnotator.get().id().orElse(layer.annotator());
        Outcome<Void> done = layer.project().edits().run(new SubmitLayer(layer, by));
        return done.hasErrors() ? done : layer.project().save(layer).with(done.problems());
    }
}
