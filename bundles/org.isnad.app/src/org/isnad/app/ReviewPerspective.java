package org.isnad.app;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.isnad.app.help.HelpView;
import org.isnad.ui.annotate.problems.ProblemsView;
import org.isnad.ui.annotate.properties.PropertiesView;
import org.isnad.ui.corpus.articles.CorpusView;
import org.isnad.ui.corpus.guideline.GuidelineView;

/**
 * Comparison and adjudication in the middle; at the right the corpus, below what is to be done and how far all agree. Sides are
 * swapped as in {@link AnnotatePerspective}.
 */
public final class ReviewPerspective implements IPerspectiveFactory {

    static final String ID = "org.isnad.app.review";

    static final String PROGRESS = "org.isnad.ui.review.progress";
    static final String AGREEMENT = "org.isnad.ui.review.agreement";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.setEditorAreaVisible(true);
        boolean mirrored = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
        int right = mirrored ? IPageLayout.LEFT : IPageLayout.RIGHT;
        IFolderLayout corpus = layout.createFolder("corpus", right, mirrored ? 0.22f : 0.78f, editors);
        corpus.addView(CorpusView.ID);
        corpus.addPlaceholder(GuidelineView.ID);
        corpus.addPlaceholder(HelpView.ID);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.66f, editors);
        below.addView(PROGRESS);
        below.addView(AGREEMENT);
        below.addView(ProblemsView.ID);
        below.addPlaceholder(PropertiesView.ID);
        below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        for (String view : new String[] {CorpusView.ID, PROGRESS, AGREEMENT, ProblemsView.ID, PropertiesView.ID}) {
            layout.addShowViewShortcut(view);
        }
    }
}
