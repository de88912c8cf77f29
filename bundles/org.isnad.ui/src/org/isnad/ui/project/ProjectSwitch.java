package org.isnad.ui.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.Jobs;
import org.isnad.ui.Messages;
import org.isnad.ui.OpenProject;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.label.Isolate;

/** Leads the user from one project to another without losing work. Each method says whether it came to its end. */
public final class ProjectSwitch {

    /** Bytes of a file of the project that are read in less than a tenth of a second. */
    private static final long LARGE = 1 << 20;

    private final IWorkbenchWindow window;

    public ProjectSwitch(IWorkbenchWindow window) {
        this.window = window;
    }

    public boolean open(Path folder) {
        return take(Messages.OpenProject_failed, () -> OpenProject.get()
                .open(folder, place -> read(window.getShell(), place)));
    }

    /**
     * Reads a project, a large one while what is on the screen is drawn and the user can cancel; a small one is there at once.
     *
     * @param shell null before there are windows
     * @return without value and problems where the user cancelled
     */
    public static Outcome<Project> read(Shell shell, Path folder) {
        if (!isLarge(folder)) {
            return Project.open(folder);
        }
        return Jobs.modal(shell, monitor -> read(folder, monitor)).orElse(Outcome.failed());
    }

    private static Outcome<Project> read(Path folder, Monitor monitor) {
        Outcome<Project> project = Project.open(folder, monitor);
        if (monitor.isCanceled()) {
            project.toOptional().ifPresent(Project::close);
            throw new OperationCanceledException();
        }
        return project;
    }

    private static boolean isLarge(Path folder) {
        try {
            return Files.size(folder.resolve(Project.FILE)) > LARGE;
        } catch (IOException missing) {
            return false;
        }
    }

    public boolean create(Path folder, String name) {
        return take(Messages.NewProject_failed, () -> OpenProject.get().create(folder, name));
    }

    public boolean close() {
        if (!leave()) {
            return false;
        }
        OpenProject.get().close();
        return true;
    }

    /** Closes the editors and saves what the user wants saved; false when the user stays. */
    public boolean leave() {
        boolean closed = Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
                .flatMap(each -> Arrays.stream(each.getPages()))
                .allMatch(ProjectSwitch::closeEditors);
        return closed && saveClosedLayers(window.getShell()) && saveRegistry(window.getShell());
    }

    /** Offers to save layers that have changes and no editor, as after undoing in a closed one; false when the user stays. */
    public static boolean saveClosedLayers(Shell shell) {
        Project project = OpenProject.get().project().orElse(null);
        if (project == null) {
            return true;
        }
        for (OpenLayer layer : project.openLayers()) {
            String question = NLS.bind(
                    Messages.Project_saveLayer,
                    Isolate.of(layer.annotator()),
                    Isolate.of(layer.article().getTitle()));
            if (project.isDirty(layer) && !hasEditor(layer) && !save(shell, question, () -> project.save(layer))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasEditor(OpenLayer layer) {
        return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
                .flatMap(each -> Arrays.stream(each.getPages()))
                .anyMatch(page -> ArticleEditors.isOpen(page, layer));
    }

    /** Offers to save a changed registry; false when the user stays. */
    public static boolean saveRegistry(Shell shell) {
        Project project = OpenProject.get().project().orElse(null);
        if (project == null || !project.isCorpusDirty()) {
            return true;
        }
        String question = NLS.bind(
                Messages.Project_saveRegistry, Isolate.of(project.corpus().getName()));
        return save(shell, question, project::saveCorpus);
    }

    private static boolean save(Shell shell, String question, Supplier<Outcome<Void>> saving) {
        String[] answers = {
            Messages.Project_save, Messages.Project_dontSave, IDialogConstants.CANCEL_LABEL,
        };
        int answer =
                MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Project_saveTitle, question, 0, answers);
        if (answer == 0) {
            Outcome<Void> saved = saving.get();
            ProblemDialogs.show(shell, Messages.Project_saveTitle, saved);
            return !saved.hasErrors();
        }
        return answer == 1;
    }

    private boolean take(String title, Supplier<Outcome<Project>> opening) {
        if (!leave()) {
            return false;
        }
        return ProblemDialogs.show(window.getShell(), title, opening.get()).isPresent();
    }

    private static boolean closeEditors(IWorkbenchPage page) {
        return page.closeAllEditors(true);
    }
}
