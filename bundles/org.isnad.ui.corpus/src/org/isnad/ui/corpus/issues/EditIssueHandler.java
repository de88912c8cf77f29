package org.isnad.ui.corpus.issues;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.isnad.core.registry.EditIssue;
import org.isnad.model.corpus.Issue;
import org.isnad.ui.corpus.actors.Scene;

/** Shows the labels and the definition of the selected issue, and takes over what was changed. */
public final class EditIssueHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Scene.of(event).ifPresent(scene -> scene.selected(Issue.class).stream()
                .findFirst()
                .ifPresent(issue -> {
                    IssueDialog dialog = new IssueDialog(scene.shell(), issue, issue.getParent());
                    if (dialog.open() == Window.OK) {
                        scene.run(new EditIssue(scene.project(), issue, dialog.draft()));
                    }
                }));
        return null;
    }
}
