package org.isnad.ui.network;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The network and the figures above, articles opened from them below. */
public final class AnalysisPerspective implements IPerspectiveFactory {

    public static final String ID = "org.isnad.ui.network.analysis";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        // Opening an article shows it.
        layout.setEditorAreaVisible(false);
        IFolderLayout above = layout.createFolder("analysis", IPageLayout.TOP, 0.62f, layout.getEditorArea());
        above.addView(NetworkView.ID);
        above.addView(FiguresView.ID);
        layout.addShowViewShortcut(NetworkView.ID);
        layout.addShowViewShortcut(FiguresView.ID);
    }
}
