package org.isnad.ui.exchange;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.jface.operation.IRunnableContext;
import org.isnad.core.outcome.Outcome;
import org.isnad.ui.Failures;

/** Long work in another thread, with progress and cancel in the wizard that waits for it. */
public final class WizardWork {

    private WizardWork() {}

    /**
     * What the work gave; a failure without problems when the user cancelled it and it gave nothing, one with a problem when
     * something broke that nobody expected.
     */
    public static <T> Outcome<T> run(IRunnableContext wizard, Function<Monitor, Outcome<T>> work) {
        AtomicReference<Outcome<T>> outcome = new AtomicReference<>(Outcome.failed());
        try {
            wizard.run(true, true, monitor -> outcome.set(work.apply(BasicMonitor.toMonitor(monitor))));
        } catch (InvocationTargetException failure) {
            return failure.getCause() instanceof OperationCanceledException
                    ? Outcome.failed()
                    : Failures.outcome(failure.getCause());
        } catch (InterruptedException cancelled) {
            // Not passed on: an interrupted UI thread could read and write no file.
        }
        return outcome.get();
    }
}
