package org.isnad.ui.annotate.problems;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.core.check.Checks;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.Selections;
import org.isnad.ui.annotate.Messages;

/** Mends the selected problems for which there is no doubt how. */
public final class FixHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        for (Problem problem : Selections.all(HandlerUtil.getCurrentSelection(event), Problem.class)) {
            ProblemPlace.layer(problem).ifPresent(layer -> fix(shell, layer, problem));
        }
        return null;
    }

    private static void fix(Shell shell, OpenLayer layer, Problem problem) {
        Checks.fix(problem, layer)
                .ifPresent(edit -> ProblemDialogs.show(
                        shell,
                        Messages.Problems_notFixed,
                        layer.project().edits().run(edit)));
    }
}
