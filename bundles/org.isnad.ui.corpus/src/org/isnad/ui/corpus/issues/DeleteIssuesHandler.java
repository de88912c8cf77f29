package org.isnad.ui.corpus.issues;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.core.edit.RemoveIssue;
import org.isnad.model.corpus.Issue;
import org.isnad.ui.corpus.actors.Scene;

/** Deletes the selected issues; at the first that stances still target it stops and says how many. */
public final class DeleteIssuesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Scene.of(event).ifPresent(scene -> scene.selected(Issue.class).stream()
                .allMatch(issue -> scene.run(new RemoveIssue(scene.project(), issue))));
        return null;
    }
}
