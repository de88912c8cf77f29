package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.IHandlerService;
import org.isnad.core.project.Project;
import org.isnad.core.registry.Tallies;
import org.isnad.core.registry.Tally.ActorCount;
import org.isnad.model.corpus.Actor;
import org.isnad.ui.corpus.actors.ActorsView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Actors are merged in their view, over articles that nobody opened, and one Ctrl+Z takes it back. */
final class MergeTest {

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
    void mergingAndTakingItBack() throws Exception {
        ActorsView view = (ActorsView) OpenWorkbench.page().showView(ActorsView.ID);
        Actor russia = actor("russia");
        Actor kremlin = actor("kremlin");
        ActorCount before = Tallies.of(project).actor("russia");
        ActorCount other = Tallies.of(project).actor("kremlin");
        int size = project.corpus().getActors().size();
        view.show(List.of(russia, kremlin));
        pressOkInTheNextDialog();
        OpenWorkbench.page()
                .getWorkbenchWindow()
                .getService(IHandlerService.class)
                .executeCommand("org.isnad.ui.corpus.mergeActors", null);
        assertEquals(size - 1, project.corpus().getActors().size());
        Actor stayed = russia.eContainer() == null ? kremlin : russia;
        assertEquals(
                before.mentions() + other.mentions(),
                Tallies.of(project).actor(stayed.getId()).mentions());
        assertTrue(project.isDirty());

        view.getSite().getShell().forceActive();
        view.setFocus();
        workbench.keyboard.press(SWT.CTRL, 'z');
        workbench.keyboard.until(
                "both are back", () -> project.corpus().getActors().size() == size);
        assertEquals(before, Tallies.of(project).actor("russia"));
        assertEquals(other, Tallies.of(project).actor("kremlin"));
        assertFalse(project.isDirty());
    }

    /** The dialog runs its own event loop, in which this is done. */
    private static void pressOkInTheNextDialog() {
        Display display = Display.getCurrent();
        display.timerExec(100, new Runnable() {
            @Override
            public void run() {
                for (Shell shell : display.getShells()) {
                    if (shell.getData() instanceof Dialog dialog && shell.getDefaultButton() != null) {
                        shell.getDefaultButton().notifyListeners(SWT.Selection, null);
                        assertEquals(Window.OK, dialog.getReturnCode());
                        return;
                    }
                }
                display.timerExec(100, this);
            }
        });
    }

    private Actor actor(String id) {
        return project.corpus().getActors().stream()
                .filter(actor -> actor.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
