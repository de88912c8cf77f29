package org.isnad.ui.project;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.services.IServiceLocator;
import org.isnad.core.edit.EditStack;
import org.isnad.core.project.Project;
import org.isnad.ui.Disposables;
import org.isnad.ui.OpenProject;

/** Variables for core expressions: whether a project is open, and whether there is an edit to undo or redo. */
public final class ProjectState extends AbstractSourceProvider {

    public static final String OPEN = "org.isnad.ui.projectOpen";
    public static final String UNDO = "org.isnad.ui.canUndo";
    public static final String REDO = "org.isnad.ui.canRedo";

    private final Disposables listening = new Disposables();
    private final Disposables listeningToEdits = new Disposables();

    @Override
    public void initialize(IServiceLocator locator) {
        listening.add(OpenProject.get().onChange(this::projectChanged)::close);
        listening.add(listeningToEdits::close);
        follow();
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {OPEN, UNDO, REDO};
    }

    @Override
    public Map<String, Object> getCurrentState() {
        Map<String, Object> state = new HashMap<>();
        EditStack edits = OpenProject.get().project().map(Project::edits).orElse(null);
        state.put(OPEN, edits != null);
        state.put(UNDO, edits != null && edits.canUndo());
        state.put(REDO, edits != null && edits.canRedo());
        return state;
    }

    @Override
    public void dispose() {
        listening.close();
    }

    private void projectChanged() {
        follow();
        tell();
    }

    private void follow() {
        listeningToEdits.close();
        OpenProject.get()
                .project()
                .ifPresent(project -> listeningToEdits.add(project.edits().onChange(this::tell)::close));
    }

    private void tell() {
        fireSourceChanged(ISources.WORKBENCH, getCurrentState());
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        commands.refreshElements("org.eclipse.ui.edit.undo", null);
        commands.refreshElements("org.eclipse.ui.edit.redo", null);
    }
}
