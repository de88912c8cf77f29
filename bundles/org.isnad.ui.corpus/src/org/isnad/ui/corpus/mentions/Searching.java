package org.isnad.ui.corpus.mentions;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.swt.widgets.Shell;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.ui.Jobs;
import org.isnad.ui.Messages;
import org.isnad.ui.ProblemDialogs;

/** Looks through all layers of a project: at once in a small one, with progress and cancel in a large one. */
public final class Searching {

    /** So many articles are read before a dialog could be seen. */
    private static final int SMALL = 40;

    private Searching() {}

    /** Empty when the user cancelled it, and when it failed, which the user has been told. */
    public static <T> Optional<T> run(Shell shell, Project project, Function<Monitor, T> work) {
        if (isSmall(project)) {
            return Optional.of(work.apply(new BasicMonitor()));
        }
        AtomicBoolean cancelled = new AtomicBoolean();
        Optional<Outcome<T>> found = Jobs.modal(shell, monitor -> {
            T result = work.apply(monitor);
            cancelled.set(monitor.isCanceled());
            return Outcome.of(result);
        });
        return cancelled.get()
                ? Optional.empty()
                : found.flatMap(outcome -> ProblemDialogs.show(shell, Messages.Failure_message, outcome));
    }

    static boolean isSmall(Project project) {
        return project.corpus().getArticles().size() <= SMALL;
    }
}
