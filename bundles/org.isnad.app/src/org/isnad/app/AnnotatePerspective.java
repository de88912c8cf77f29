package org.isnad.app;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.isnad.app.help.HelpView;
import org.isnad.app.welcome.TourView;
import org.isnad.ui.annotate.outline.OutlineView;
import org.isnad.ui.annotate.problems.ProblemsView;
import org.isnad.ui.annotate.properties.PropertiesView;
import org.isnad.ui.corpus.actors.ActorsView;
import org.isnad.ui.corpus.articles.CorpusView;
import org.isnad.ui.corpus.guideline.GuidelineView;
import org.isnad.ui.corpus.issues.IssuesView;
import org.isnad.ui.corpus.mentions.PlacesView;
import org.isnad.ui.corpus.search.SearchView;
import org.isnad.ui.corpus.statistics.StatisticsView;

/**
 * The article in the middle; at its right, where a right-to-left reader begins, the corpus; at its left outline and properties;
 * below, the problems. A mirrored window swaps left and right, so they are swapped here once more.
 */
public final class AnnotatePerspective implements IPerspectiveFactory {

    static final String ID = "org.isnad.app.annotate";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.setEditorAreaVisible(true);
        boolean mirrored = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
        int right = mirrored ? IPageLayout.LEFT : IPageLayout.RIGHT;
        int left = mirrored ? IPageLayout.RIGHT : IPageLayout.LEFT;
        IFolderLayout corpus = layout.createFolder("corpus", right, mirrored ? 0.26f : 0.74f, editors);
        corpus.addView(CorpusView.ID);
        corpus.addView(ActorsView.ID);
        corpus.addView(IssuesView.ID);
        corpus.addPlaceholder(GuidelineView.ID);
        corpus.addPlaceholder(HelpView.ID);
        corpus.addPlaceholder(TourView.ID);
        corpus.addPlaceholder(StatisticsView.ID);
        IFolderLayout outline = layout.createFolder("outline", left, mirrored ? 0.68f : 0.32f, editors);
        outline.addView(OutlineView.ID);
        IFolderLayout properties = layout.createFolder("properties", IPageLayout.BOTTOM, 0.5f, "outline");
        properties.addView(PropertiesView.ID);
        IFolderLayout problems = layout.createFolder("problems", IPageLayout.BOTTOM, 0.64f, editors);
        problems.addView(ProblemsView.ID);
        problems.addView(SearchView.ID);
        problems.addPlaceholder(PlacesView.ID);
        problems.addPlaceholder(ReviewPerspective.PROGRESS);
        problems.addPlaceholder(ReviewPerspective.AGREEMENT);
        problems.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        for (String view : new String[] {
            CorpusView.ID,
            ActorsView.ID,
            IssuesView.ID,
            PlacesView.ID,
            OutlineView.ID,
            PropertiesView.ID,
            ProblemsView.ID,
            SearchView.ID,
            StatisticsView.ID
        }) {
            layout.addShowViewShortcut(view);
        }
    }
}
