package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.isnad.core.project.Project;
import org.isnad.core.registry.MentionPlace;
import org.isnad.core.registry.Tallies;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Issue;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.corpus.actors.ActorsView;
import org.isnad.ui.corpus.issues.IssuesView;
import org.isnad.ui.corpus.mentions.PlacesView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The views of actors, issues and their places over the sample corpus. */
final class ActorsViewTest {

    @TempDir
    private Path folder;

    private final OpenWorkbench workbench = new OpenWorkbench("mercury");
    private Project project;

    @BeforeEach
    void open() throws Exception {
        project = workbench.sample(folder);
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void theViewListsEveryActorAndFollowsUndo() throws Exception {
        ActorsView view = (ActorsView) OpenWorkbench.page().showView(ActorsView.ID);
        assertEquals(
                project.corpus().getActors().size(), view.viewer().getTable().getItemCount());
        Actor actor = actor("kremlin");
        view.show(List.of(actor));
        assertEquals(actor, view.viewer().getStructuredSelection().getFirstElement());
    }

    @Test
    void whereMentionedLeadsToThePlace() throws Exception {
        ActorsView view = (ActorsView) OpenWorkbench.page().showView(ActorsView.ID);
        Actor actor = actor("kremlin");
        view.show(List.of(actor));
        OpenWorkbench.page()
                .getWorkbenchWindow()
                .getService(IHandlerService.class)
                .executeCommand("org.isnad.ui.corpus.where", null);
        PlacesView places = (PlacesView) OpenWorkbench.page().findView(PlacesView.ID);
        int all = Tallies.of(project).actor(actor.getId()).all();
        assertEquals(all, places.places().size());
        places.setFocus();
        workbench.keyboard.press(SWT.HOME);
        workbench.keyboard.press(SWT.CR);
        MentionPlace first = places.places().get(0);
        workbench.keyboard.until(
                "the article is open", () -> OpenWorkbench.page().getActiveEditor() != null);
        IEditorPart editor = OpenWorkbench.page().getActiveEditor();
        assertEquals(
                first.article(),
                ArticleEditors.layer(editor).orElseThrow().article().getId());
        assertEquals(
                first.annotator(), ArticleEditors.layer(editor).orElseThrow().annotator());
    }

    @Test
    void theTreeOfIssuesShowsWhatIsBelow() throws Exception {
        IssuesView view = (IssuesView) OpenWorkbench.page().showView(IssuesView.ID);
        Issue child = project.corpus().getIssues().stream()
                .filter(issue -> issue.getParent() != null)
                .findFirst()
                .orElseThrow();
        view.viewer().setSelection(new StructuredSelection(child), true);
        assertEquals(child, view.viewer().getStructuredSelection().getFirstElement());
        assertTrue(view.viewer().getTree().getItemCount()
                < project.corpus().getIssues().size());
        assertFalse(project.isDirty());
    }

    private Actor actor(String id) {
        return project.corpus().getActors().stream()
                .filter(actor -> actor.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
