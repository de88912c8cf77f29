package org.isnad.ui.review.adjudication;

import org.isnad.model.corpus.Annotator;
import org.isnad.model.corpus.Corpus;

/** Who may adjudicate: the reviewers of a project; everybody in one that names none. */
public final class Reviewers {

    private Reviewers() {}

    public static boolean mayAdjudicate(Corpus corpus, String annotator) {
        return corpus.getAnnotators().stream().noneMatch(Annotator::isReviewer)
                || corpus.getAnnotators().stream()
                        .anyMatch(one -> one.isReviewer() && annotator.equals(one.getId()));
    }
}
