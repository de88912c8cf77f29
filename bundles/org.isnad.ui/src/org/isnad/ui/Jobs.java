package org.isnad.ui;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.isnad.core.outcome.Outcome;

/** Long work of the core, with progress and cancel, while the window goes on living. */
public final class Jobs {

    private Jobs() {}

    /**
     * Runs work in a background job that a progress view shows; it must not touch what the UI edits. The result comes in the
     * UI thread; a cancelled job gives none.
     */
    public static <T> Job background(String name, Function<Monitor, T> work, Consumer<T> result) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        Job job = Job.create(name, monitor -> {
            T value = work.apply(BasicMonitor.toMonitor(monitor));
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            if (!display.isDisposed()) {
                display.asyncExec(() -> result.accept(value));
            }
            return Status.OK_STATUS;
        });
        job.schedule();
        return job;
    }

    /**
     * Runs work on what the UI edits: in another thread, with the window drawn and a dialog that keeps the user's hands off
     * and can cancel. Empty when it was cancelled before it was done; a failure with a problem when something broke that
     * nobody expected.
     */
    public static <T> Optional<Outcome<T>> modal(Shell shell, Function<Monitor, Outcome<T>> work) {
        AtomicReference<Outcome<T>> result = new AtomicReference<>();
        try {
            new WorkDialog(shell).run(true, true, monitor -> result.set(work.apply(BasicMonitor.toMonitor(monitor))));
        } catch (InvocationTargetException failure) {
            return failure.getCause() instanceof OperationCanceledException
                    ? Optional.empty()
                    : Optional.of(Failures.outcome(failure.getCause()));
        } catch (InterruptedException cancelled) {
            // Cancelled by the user. An interrupted UI thread would break the next save: channels close on it.
            return Optional.empty();
        }
        return Optional.ofNullable(result.get());
    }

    /** The work of a job on a monitor of the platform, for callers that have a job of their own. */
    public static IStatus run(IProgressMonitor monitor, Function<Monitor, Outcome<?>> work) {
        Outcome<?> outcome = work.apply(BasicMonitor.toMonitor(monitor));
        return monitor.isCanceled() ? Status.CANCEL_STATUS : ProblemDialogs.status(outcome.problems());
    }
}
