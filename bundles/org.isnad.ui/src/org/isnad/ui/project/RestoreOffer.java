package org.isnad.ui.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.isnad.core.journal.Recoverable;
import org.isnad.core.journal.Recovery;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Disposer;
import org.isnad.core.project.Project;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.Jobs;
import org.isnad.ui.Messages;
import org.isnad.ui.OpenProject;
import org.isnad.ui.ProblemDialogs;

/** Offers, whenever a project was opened, what a sudden end of an earlier session left unsaved in it. */
public final class RestoreOffer {

    /** In a project of more articles the window does not wait until all their folders are looked into. */
    private static final int AT_ONCE = 2_000;

    /** Asked about already, in whichever window. */
    private static Project offered;

    private final IWorkbenchWindow window;

    private RestoreOffer(IWorkbenchWindow window) {
        this.window = window;
    }

    /** For the project that is open and those that will be, as long as the window lives. */
    public static void watch(IWorkbenchWindow window) {
        RestoreOffer offer = new RestoreOffer(window);
        Disposer listening = OpenProject.get().onChange(offer::later);
        window.getShell().addDisposeListener(event -> listening.close());
        offer.later();
    }

    /** Asked later: while windows and editors open is no time for a dialog. */
    private void later() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(this::look);
    }

    private void look() {
        Project project = OpenProject.get().project().orElse(null);
        Shell shell = window.getShell();
        if (project == offered || shell == null || shell.isDisposed()) {
            return;
        }
        offered = project;
        if (project == null) {
            return;
        }
        if (project.corpus().getArticles().size() <= AT_ONCE) {
            offer(project, Recovery.folders(project.folder()));
        } else {
            Jobs.background(
                    Messages.Restore_window,
                    monitor -> Recovery.folders(project.folder()),
                    folders -> offer(project, folders));
        }
    }

    private void offer(Project project, Outcome<List<Path>> folders) {
        Shell shell = window.getShell();
        if (project != OpenProject.get().project().orElse(null) || shell == null || shell.isDisposed()) {
            return;
        }
        Outcome<List<Recoverable>> found = folders.then(project.recovery()::find);
        ProblemDialogs.show(shell, Messages.Restore_window, found.problems());
        boolean asking = true;
        for (List<Recoverable> lost = found.value(); asking && !lost.isEmpty(); ) {
            asking = ask(project, lost);
            lost = asking ? folders.then(project.recovery()::find).value() : List.of();
        }
    }

    /** False where the user decides later or something failed. */
    private boolean ask(Project project, List<Recoverable> lost) {
        RestoreDialog dialog = new RestoreDialog(window.getShell(), project, lost);
        return switch (dialog.open()) {
            case Window.OK -> restore(project, dialog.chosen());
            case RestoreDialog.DISCARD -> discard(project.recovery(), dialog.chosen());
            default -> false;
        };
    }

    private boolean restore(Project project, List<Recoverable> chosen) {
        List<Problem> problems = new ArrayList<>();
        Recoverable shown = null;
        for (Recoverable one : chosen) {
            Outcome<Void> recovered = project.recovery().recover(one);
            problems.addAll(recovered.problems());
            if (!recovered.hasErrors() && !one.isCorpus()) {
                shown = shown == null ? one : shown;
            }
        }
        if (shown != null) {
            String annotator = shown.annotator();
            project.article(shown.article())
                    .ifPresent(article -> ArticleEditors.open(window.getActivePage(), project, article, annotator));
        }
        ProblemDialogs.show(window.getShell(), Messages.Restore_window, problems);
        return problems.isEmpty();
    }

    /** True also where the user thinks better of it and is to be asked again. */
    private boolean discard(Recovery recovery, List<Recoverable> chosen) {
        int edits = chosen.stream().mapToInt(Recoverable::edits).sum();
        String[] answers = {Messages.Restore_discard, IDialogConstants.CANCEL_LABEL};
        int answer = MessageDialog.open(
                MessageDialog.WARNING,
                window.getShell(),
                Messages.Restore_window,
                NLS.bind(Messages.Restore_discardQuestion, edits),
                0,
                answers);
        List<Problem> problems = new ArrayList<>();
        if (answer == 0) {
            chosen.forEach(one -> problems.addAll(recovery.discard(one).problems()));
        }
        ProblemDialogs.show(window.getShell(), Messages.Restore_window, problems);
        return problems.isEmpty();
    }
}
