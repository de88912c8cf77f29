package org.isnad.ui.exchange.release;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.release.CheckedBundle;
import org.isnad.exchange.release.ReleaseCheck;
import org.isnad.ui.Jobs;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.exchange.Messages;
import org.isnad.ui.exchange.ReportDialog;

/** Checks a release that lies in a folder, whoever made it. */
public final class ValidateHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
        dialog.setText(Messages.Validate_title);
        String folder = dialog.open();
        if (folder != null) {
            Jobs.modal(shell, monitor -> ReleaseCheck.run(Path.of(folder), monitor))
                    .ifPresent(outcome -> show(shell, outcome));
        }
        return null;
    }

    private static void show(Shell shell, Outcome<CheckedBundle> outcome) {
        new ReportDialog(shell, Messages.Validate_title, headline(outcome), lines(outcome)).open();
    }

    /** Whether the release is sound, in a sentence. */
    static String headline(Outcome<CheckedBundle> outcome) {
        if (!outcome.isPresent()) {
            return Messages.Validate_none;
        }
        CheckedBundle bundle = outcome.value();
        return bundle.isSound()
                ? NLS.bind(Messages.Validate_done, new Object[] {bundle.files(), bundle.rows(), bundle.articles()})
                : NLS.bind(Messages.Validate_failed, bundle.errors(), bundle.files());
    }

    /** A line for each finding, with its place before it. */
    static String lines(Outcome<CheckedBundle> outcome) {
        return outcome.problems().stream().map(ValidateHandler::line).collect(Collectors.joining("\n"));
    }

    private static String line(Problem problem) {
        String place = ProblemTable.place(problem.place());
        return place.isEmpty() ? ProblemDialogs.sentence(problem) : place + ": " + ProblemDialogs.sentence(problem);
    }
}
