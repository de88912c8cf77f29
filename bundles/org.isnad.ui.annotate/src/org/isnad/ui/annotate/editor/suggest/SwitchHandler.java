package org.isnad.ui.annotate.editor.suggest;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.isnad.core.edit.SetCorpusFeature;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.CorpusPackage.Literals;
import org.isnad.ui.OpenProject;
import org.isnad.ui.ProblemDialogs;

/** Switches suggestions on or off for the whole project, as a step that can be undone. */
public final class SwitchHandler extends AbstractHandler implements IElementUpdater {

    private static final String COMMAND = "org.isnad.ui.annotate.suggest";

    @Override
    public Object execute(ExecutionEvent event) {
        OpenProject.get().project().ifPresent(project -> {
            boolean off = !project.corpus().isSuggestionsOff();
            var outcome = project.edits()
                    .run(new SetCorpusFeature(
                            project, project.corpus(), Literals.CORPUS__SUGGESTIONS_OFF, off ? true : null));
            ProblemDialogs.show(HandlerUtil.getActiveShell(event), SuggestMessages.Switch_failed, outcome);
        });
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes") // so declared by the platform
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(OpenProject.get()
                .project()
                .map(Project::corpus)
                .filter(corpus -> !corpus.isSuggestionsOff())
                .isPresent());
    }
}
