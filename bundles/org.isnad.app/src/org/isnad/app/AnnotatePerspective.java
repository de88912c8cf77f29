package org.isnad.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.isnad.ui.annotate.corpus.CorpusView;
import org.isnad.ui.annotate.problems.ProblemsView;
import org.isnad.ui.annotate.properties.PropertiesView;

/**
 * The article in the middle; at its right, where a right-to-left reader begins, the corpus; at its left outline and properties;
 * below, the problems. In a mirrored window left and right change places by themselves.
 */
public final class AnnotatePerspective implements IPerspectiveFactory {

    static final String ID = "org.isnad.app.annotate";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.setEditorAreaVisible(true);
        IFolderLayout corpus = layout.createFolder("corpus", IPageLayout.RIGHT, 0.72f, editors);
        corpus.addView(CorpusView.ID);
        IFolderLayout outline = layout.createFolder("outline", IPageLayout.LEFT, 0.32f, editors);
        outline.addView(IPageLayout.ID_OUTLINE);
        IFolderLayout properties = layout.createFolder("properties", IPageLayout.BOTTOM, 0.5f, "outline");
        properties.addView(PropertiesView.ID);
        IFolderLayout problems = layout.createFolder("problems", IPageLayout.BOTTOM, 0.78f, editors);
        problems.addView(ProblemsView.ID);
        problems.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        for (String view : new String[] {CorpusView.ID, IPageLayout.ID_OUTLINE, PropertiesView.ID, ProblemsView.ID}) {
            layout.addShowViewShortcut(view);
        }
    }
}
