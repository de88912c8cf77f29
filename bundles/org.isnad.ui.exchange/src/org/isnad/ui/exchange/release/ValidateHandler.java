package org.isnad.ui.exchange.release;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.isnad.ui.exchange.Messages;
import org.isnad.ui.exchange.ReportDialog;
import org.isnad.ui.label.Isolate;

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
                    .ifPresent(outcome -> show(shell, Path.of(folder), outcome));
        }
        return null;
    }

    private static void show(Shell shell, Path folder, Outcome<CheckedBundle> outcome) {
        String lines = outcome.problems().isEmpty() ? Messages.Validate_clean : lines(outcome);
        new ReportDialog(shell, Messages.Validate_title, headline(outcome), Isolate.of(folder) + "\n" + lines, folder)
                .open();
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

    /** A line for each finding, with its place where it does not name it, then once what can be done. */
    static String lines(Outcome<CheckedBundle> outcome) {
        Stream<String> findings = outcome.problems().stream().map(ValidateHandler::line);
        Stream<String> remedies = outcome.problems().stream()
                .map(Problem::remedy)
                .filter(remedy -> !remedy.isEmpty())
                .distinct();
        return Stream.concat(findings, remedies).collect(Collectors.joining("\n"));
    }

    private static String line(Problem problem) {
        String place = ProblemTable.place(problem.place());
        boolean told = problem.place().line() < 0
                && problem.place().file() != null
                && problem.message().contains(problem.place().file());
        return place.isEmpty() || told ? problem.message() : place + ": " + problem.message();
    }
}
