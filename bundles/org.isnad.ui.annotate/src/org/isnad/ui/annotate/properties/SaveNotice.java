package org.isnad.ui.annotate.properties;

import java.util.Set;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.services.IServiceLocator;

/** Tells a part that typed something and did not confirm it that the user saves, just before it happens. */
final class SaveNotice implements IExecutionListener {

    private static final Set<String> SAVING = Set.of(
            IWorkbenchCommandConstants.FILE_SAVE,
            IWorkbenchCommandConstants.FILE_SAVE_ALL,
            IWorkbenchCommandConstants.FILE_EXIT);

    private final Runnable action;

    private SaveNotice(Runnable action) {
        this.action = action;
    }

    /** Listens until the runnable that it gives is run. */
    static Runnable before(IServiceLocator services, Runnable action) {
        ICommandService commands = services.getService(ICommandService.class);
        SaveNotice notice = new SaveNotice(action);
        commands.addExecutionListener(notice);
        return () -> commands.removeExecutionListener(notice);
    }

    @Override
    public void preExecute(String command, ExecutionEvent event) {
        if (SAVING.contains(command)) {
            action.run();
        }
    }

    @Override
    public void notHandled(String command, NotHandledException exception) {}

    @Override
    public void postExecuteFailure(String command, ExecutionException exception) {}

    @Override
    public void postExecuteSuccess(String command, Object value) {}
}
