package org.isnad.ui.corpus.actors;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.core.edit.Edit;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Stance;
import org.isnad.model.corpus.Actor;
import org.isnad.ui.OpenProject;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.Selections;

/** Where a command of the registry was given. */
public record Scene(Shell shell, IWorkbenchPage page, Project project, ISelection selection) {

    /** Empty where no project is open. */
    public static Optional<Scene> of(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        return OpenProject.get()
                .project()
                .map(project -> new Scene(window.getShell(), window.getActivePage(), project, selection));
    }

    public <T> List<T> selected(Class<T> type) {
        return Selections.all(selection, type);
    }

    /** The selected actors, or the one that a selected mention names or a selected stance is held by. */
    public List<Actor> actors() {
        List<Actor> actors = selected(Actor.class);
        if (!actors.isEmpty()) {
            return actors;
        }
        return Selections.first(selection, Object.class).map(Scene::actorId).stream()
                .flatMap(id -> project.corpus().getActors().stream().filter(actor -> id.equals(actor.getId())))
                .toList();
    }

    private static String actorId(Object item) {
        if (item instanceof ActorMention mention) {
            return mention.getActor();
        }
        return item instanceof Stance stance ? stance.getHolder() : null;
    }

    /** Runs an edit and tells what was wrong; whether it was done. */
    public boolean run(Edit edit) {
        var outcome = project.edits().run(edit);
        ProblemDialogs.show(shell, RegistryMessages.NotDone, outcome.problems());
        return !outcome.hasErrors();
    }
}
