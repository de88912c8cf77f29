package org.isnad.ui.project;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.ExternalChange;
import org.isnad.core.project.Project;
import org.isnad.ui.Messages;
import org.isnad.ui.OpenProject;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.label.Isolate;

/** Looks, whenever the user comes back to the window, whether files were changed from outside, and offers what to do. */
public final class OutsideChanges {

    private final Shell shell;
    private boolean asking;

    private OutsideChanges(Shell shell) {
        this.shell = shell;
    }

    public static void watch(Shell shell) {
        OutsideChanges changes = new OutsideChanges(shell);
        // Asked later: the activation of a window is no time for a dialog.
        shell.addListener(SWT.Activate, event -> shell.getDisplay().asyncExec(changes::look));
    }

    private void look() {
        Project project = OpenProject.get().project().orElse(null);
        if (asking || shell.isDisposed() || project == null) {
            return;
        }
        asking = true;
        try {
            project.externalChanges().forEach(change -> offer(project, change));
        } finally {
            asking = false;
        }
    }

    private void offer(Project project, ExternalChange change) {
        boolean deleted = change.kind() == ExternalChange.Kind.DELETED;
        String file = Isolate.of(project.folder().relativize(change.file()));
        String sentence = NLS.bind(deleted ? Messages.Outside_deleted : Messages.Outside_modified, file);
        String[] answers = deleted
                ? new String[] {Messages.Outside_keep}
                : new String[] {Messages.Outside_reload, Messages.Outside_keep};
        int answer = MessageDialog.open(MessageDialog.WARNING, shell, Messages.Outside_title, sentence, 0, answers);
        if (answer == 0 && answers.length == 2) {
            Outcome<?> reloaded = change.layer() == null ? project.reloadCorpus() : project.reload(change.layer());
            ProblemDialogs.show(shell, Messages.Outside_title, reloaded);
        } else {
            project.keep(change);
        }
    }
}
