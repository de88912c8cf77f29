package org.isnad.ui.review.adjudication;

import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Annotator;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.Corpus;
import org.isnad.ui.ActiveAnnotator;
import org.isnad.ui.label.Isolate;

/** Who may adjudicate: the reviewers of a project; everybody in one that names none. */
public final class Reviewers {

    private Reviewers() {}

    /**
     * Whether the active annotator, asked where unknown, may adjudicate an article, and somebody has worked on it; the user is
     * told why not.
     */
    public static boolean ask(Shell shell, Project project, Article article) {
        if (project.layers(article).stream().allMatch(Project.GOLD::equals)) {
            MessageDialog.openInformation(shell, AdjudicationMessages.Dialog_open, AdjudicationMessages.No_layers);
            return false;
        }
        return isReviewer(shell, project.corpus());
    }

    private static boolean isReviewer(Shell shell, Corpus corpus) {
        Optional<String> annotator = ActiveAnnotator.get().ask(shell);
        if (annotator.isEmpty() || mayAdjudicate(corpus, annotator.get())) {
            return annotator.isPresent();
        }
        String refusal = NLS.bind(AdjudicationMessages.No_role, Isolate.of(annotator.get()));
        MessageDialog.openInformation(shell, AdjudicationMessages.Dialog_open, refusal);
        return false;
    }

    public static boolean mayAdjudicate(Corpus corpus, String annotator) {
        return corpus.getAnnotators().stream().noneMatch(Annotator::isReviewer)
                || corpus.getAnnotators().stream().anyMatch(one -> one.isReviewer() && annotator.equals(one.getId()));
    }
}
