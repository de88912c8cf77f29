package org.isnad.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Shell;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.outcome.Severity;

/** The one place where problems of the core become what the platform shows. */
public final class ProblemDialogs {

    private static final String PLUGIN = "org.isnad.ui";

    private ProblemDialogs() {}

    /** Shows the problems of an outcome, if any, and gives its value. */
    public static <T> Optional<T> show(Shell shell, String title, Outcome<T> outcome) {
        show(shell, title, outcome.problems());
        return outcome.toOptional();
    }

    /** Shows problems, the worst first, in one dialog; none, no dialog. */
    public static void show(Shell shell, String title, List<Problem> problems) {
        if (!problems.isEmpty()) {
            ErrorDialog.openError(shell, title, null, status(problems));
        }
    }

    /** One problem as it is; several under the sentence of the worst, in their order of severity. */
    public static IStatus status(List<Problem> problems) {
        List<Problem> sorted = problems.stream()
                .sorted(Comparator.comparing(Problem::severity))
                .toList();
        if (sorted.isEmpty()) {
            return Status.OK_STATUS;
        }
        if (sorted.size() == 1) {
            return status(sorted.get(0));
        }
        IStatus[] children = sorted.stream().map(ProblemDialogs::status).toArray(IStatus[]::new);
        return new MultiStatus(PLUGIN, 0, children, children[0].getMessage(), null);
    }

    /** The sentence of a problem and what the user can do. */
    public static String sentence(Problem problem) {
        return problem.remedy().isEmpty() ? problem.message() : problem.message() + "\n" + problem.remedy();
    }

    private static IStatus status(Problem problem) {
        return new Status(level(problem.severity()), PLUGIN, sentence(problem));
    }

    private static int level(Severity severity) {
        return switch (severity) {
            case ERROR -> IStatus.ERROR;
            case WARNING -> IStatus.WARNING;
            case INFO -> IStatus.INFO;
        };
    }
}
