package org.isnad.ui.annotate.editor;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.isnad.core.project.OpenLayer;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.ReviewCommands;

/** Makes an article editor known to the workbench: its selection, its key context, its context menu. */
final class EditorSurroundings {

    private final ArticleEditor editor;
    private final EditorSelection selection;

    EditorSurroundings(ArticleEditor editor, EditorSelection selection) {
        this.editor = editor;
        this.selection = selection;
    }

    void attach() {
        var site = editor.getEditorSite();
        site.setSelectionProvider(selection);
        site.getService(IContextService.class).activateContext(ArticleEditor.CONTEXT);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        site.registerContextMenu(ArticleEditors.ID, menu, selection, false);
        editor.canvas().setMenu(menu.createContextMenu(editor.canvas()));
    }

    /** By the command, whose handler is where review is. */
    static void submit(ArticleEditor editor) {
        try {
            editor.getSite().getService(IHandlerService.class).executeCommand(ReviewCommands.SUBMIT, null);
        } catch (CommandException e) {
            editor.warn(e.getLocalizedMessage());
        }
        editor.canvas().setFocus();
    }

    /** Whether no other editor shows the layer of this one. */
    static boolean isLast(ArticleEditor editor) {
        OpenLayer layer = editor.layer();
        Stream<IEditorPart> others = Arrays.stream(
                        editor.getSite().getWorkbenchWindow().getWorkbench().getWorkbenchWindows())
                .flatMap(window -> Arrays.stream(window.getPages()))
                .flatMap(page -> Arrays.stream(page.getEditorReferences()))
                .map((IEditorReference reference) -> reference.getEditor(false));
        return others.noneMatch(other -> other != editor
                && ArticleEditors.layer(other).filter(layer::equals).isPresent());
    }
}
