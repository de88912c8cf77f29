package org.isnad.ui.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.isnad.ui.review.adjudication.AdjudicationInput;
import org.isnad.ui.review.adjudication.Reviewers;
import org.isnad.ui.review.comparison.ComparisonEditor;
import org.isnad.ui.review.comparison.ComparisonInput;

/** How the rest of the workbench opens what is for reviewing. */
public final class ReviewParts {

    public static final String COMPARISON = "org.isnad.ui.review.comparison";
    public static final String ADJUDICATION = "org.isnad.ui.review.adjudication";

    private ReviewParts() {}

    /** Shows layers of an article beside each other; empty when that fails, which is told to the user. */
    public static Optional<IEditorPart> openComparison(
            IWorkbenchPage page, Project project, Article article, List<String> layers) {
        return open(page, new ComparisonInput(project.folder(), article.getId(), layers), COMPARISON);
    }

    /**
     * Shows an annotation where its layers are compared, in a comparison that is open or in a new one.
     *
     * @param items the identifiers of the items, by annotator; an annotator without one is shown with its gap where the
     *     value is ""
     * @param begin first UTF-16 unit of the place
     * @param end end of the place, exclusive
     */
    public static void reveal(
            IWorkbenchPage page, Project project, String article, Map<String, String> items, int begin, int end) {
        project.article(article)
                .flatMap(found -> ComparisonEditor.find(page, project, found, items.keySet())
                        .or(() -> openComparison(
                                page, project, found, ComparisonInput.layers(project, found, items.keySet()))))
                .filter(ComparisonEditor.class::isInstance)
                .map(ComparisonEditor.class::cast)
                .ifPresent(editor -> {
                    page.activate(editor);
                    editor.reveal(items, begin, end);
                });
    }

    /**
     * Opens the gold layer of an article to be settled; empty when the user is no reviewer or that fails, which is told to the
     * user.
     */
    public static Optional<IEditorPart> openAdjudication(IWorkbenchPage page, Project project, Article article) {
        return Reviewers.ask(page.getWorkbenchWindow().getShell(), project, article)
                ? open(page, new AdjudicationInput(project, article), ADJUDICATION)
                : Optional.empty();
    }

    private static Optional<IEditorPart> open(IWorkbenchPage page, IEditorInput input, String editor) {
        try {
            return Optional.ofNullable(page.openEditor(input, editor));
        } catch (PartInitException failure) {
            ErrorDialog.openError(page.getWorkbenchWindow().getShell(), null, null, failure.getStatus());
            return Optional.empty();
        }
    }
}
