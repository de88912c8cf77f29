package org.isnad.ui.corpus.issues;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.window.Window;
import org.isnad.core.edit.AddIssue;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.Issue;
import org.isnad.ui.corpus.actors.Scene;

/** Asks for a new issue, at the top or, with "child", under the selected one. */
public final class NewIssueHandler extends AbstractHandler implements IExecutableExtension {

    private boolean child;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        child = "child".equals(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        Scene.of(event).ifPresent(this::add);
        return null;
    }

    private void add(Scene scene) {
        Issue parent = child ? scene.selected(Issue.class).stream().findFirst().orElse(null) : null;
        IssueDialog dialog = new IssueDialog(scene.shell(), CorpusFactory.eINSTANCE.createIssue(), parent);
        if (dialog.open() == Window.OK
                && scene.run(new AddIssue(scene.project(), dialog.draft()))
                && scene.page().findView(IssuesView.ID) instanceof IssuesView view) {
            view.show(dialog.draft());
        }
    }
}
