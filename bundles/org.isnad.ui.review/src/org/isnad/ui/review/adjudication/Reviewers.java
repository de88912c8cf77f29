package org.isnad.ui.review.adjudication;

import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.isnad.model.corpus.Annotator;
import org.isnad.model.corpus.Corpus;
import org.isnad.ui.ActiveAnnotator;
import org.isnad.ui.label.Isolate;

/** Who may adjudicate: the reviewers of a project; everybody in one that names none. */
public final class Reviewers {

    private Reviewers() {}

    /** The active annotator, asked where unknown, where they may adjudicate; else the user is told why not. */
    public static boolean ask(Shell shell, Corpus corpus) {
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
                || corpus.getAnnotators().stream()
                        .anyMatch(one -> one.isReviewer() && annotator.equals(one.getId()));
    }
}
