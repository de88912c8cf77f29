package org.isnad.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.work.Blinding;
import org.isnad.model.annotation.Item;
import org.isnad.model.corpus.Article;

/** How the rest of the workbench opens and finds article editors, which live in another bundle. */
public final class ArticleEditors {

    public static final String ID = "org.isnad.ui.annotate.articleEditor";

    private ArticleEditors() {}

    /** Opens the layer of the active annotator, who is asked where unknown; empty when that is cancelled or fails. */
    public static Optional<IEditorPart> openOwn(IWorkbenchPage page, Project project, Article article) {
        return ActiveAnnotator.get()
                .ask(page.getWorkbenchWindow().getShell())
                .flatMap(annotator -> open(page, project, article, annotator));
    }

    /**
     * Opens a layer, or brings its editor to the front; a failure, and a layer that who sits here may not read yet, is told to
     * the user.
     */
    public static Optional<IEditorPart> open(IWorkbenchPage page, Project project, Article article, String layer) {
        Optional<Problem> refusal = blinding(project, article).refusal(article.getId(), layer);
        if (refusal.isPresent()) {
            ProblemDialogs.show(page.getWorkbenchWindow().getShell(), Messages.Layer_notShown, List.of(refusal.get()));
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(page.openEditor(new ArticleInput(project, article, layer), ID));
        } catch (PartInitException failure) {
            ErrorDialog.openError(page.getWorkbenchWindow().getShell(), null, null, failure.getStatus());
            return Optional.empty();
        }
    }

    /** Which layers who sits here may read now. */
    public static Blinding blinding(Project project) {
        return Blinding.of(project, ActiveAnnotator.get().id().orElse(""));
    }

    /** As {@link #blinding(Project)} for the layers of one article, however large the corpus is. */
    public static Blinding blinding(Project project, Article article) {
        return Blinding.of(project, article, ActiveAnnotator.get().id().orElse(""));
    }

    /** The layer that an editor shows; empty for other editors and for those that could not open. */
    public static Optional<OpenLayer> layer(IEditorPart editor) {
        return editor == null ? Optional.empty() : Optional.ofNullable(editor.getAdapter(OpenLayer.class));
    }

    /** Whether an editor is open on this layer. */
    public static boolean isOpen(IWorkbenchPage page, OpenLayer layer) {
        return Arrays.stream(page.getEditorReferences())
                .map(reference -> reference.getEditor(false))
                .anyMatch(editor -> layer(editor).filter(layer::equals).isPresent());
    }

    /** Whether an editor, perhaps one not yet drawn since the start, is open on this layer. */
    public static boolean isOpen(IWorkbenchPage page, ArticleInput input) {
        return page.findEditors(input, ID, IWorkbenchPage.MATCH_ID | IWorkbenchPage.MATCH_INPUT).length > 0;
    }

    /** Leads the eye to a place in the text; does nothing where the editor shows no text. */
    public static void reveal(IEditorPart editor, int begin, int end) {
        TextPlace place = editor == null ? null : editor.getAdapter(TextPlace.class);
        if (place != null) {
            place.reveal(begin, end);
        }
    }

    /** The words that are selected in an editor, empty where there are none. */
    public static String selectedText(IEditorPart editor) {
        TextPlace place = editor == null ? null : editor.getAdapter(TextPlace.class);
        return place == null ? "" : place.selectedText();
    }

    /** Puts the caret at an item of the editor's layer and selects it; false where the layer has no such item now. */
    public static boolean select(IEditorPart editor, String item) {
        TextPlace place = editor == null ? null : editor.getAdapter(TextPlace.class);
        Optional<Item> found = layer(editor).flatMap(layer -> layer.item(item));
        if (place != null) {
            found.ifPresent(place::select);
        }
        return place != null && found.isPresent();
    }
}
