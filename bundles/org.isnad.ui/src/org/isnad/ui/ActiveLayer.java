package org.isnad.ui;

import java.util.Optional;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.isnad.core.project.Disposer;
import org.isnad.core.project.OpenLayer;

/** The layer in the active editor of a page: what the views beside the article show. UI thread only. */
public final class ActiveLayer implements AutoCloseable {

    private final IWorkbenchPage page;
    private final Listeners listeners = new Listeners();
    private final IPartListener2 parts = new Parts();
    private OpenLayer layer;

    public ActiveLayer(IWorkbenchPage page) {
        this.page = page;
        page.addPartListener(parts);
        layer = ArticleEditors.layer(page.getActiveEditor()).orElse(null);
    }

    public Optional<OpenLayer> layer() {
        return Optional.ofNullable(layer);
    }

    /** The editor that shows it. */
    public Optional<IEditorPart> editor() {
        return Optional.ofNullable(layer == null ? null : page.getActiveEditor());
    }

    /** Tells when another layer, or none, is active. */
    public Disposer onChange(Runnable listener) {
        return listeners.add(listener);
    }

    /** Looks again, for when an editor has taken up a layer anew. */
    public void refresh() {
        OpenLayer now = ArticleEditors.layer(page.getActiveEditor()).orElse(null);
        if (now != layer) {
            layer = now;
            listeners.tell();
        }
    }

    @Override
    public void close() {
        page.removePartListener(parts);
    }

    private final class Parts implements IPartListener2 {
        @Override
        public void partActivated(IWorkbenchPartReference part) {
            refresh();
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference part) {
            refresh();
        }

        @Override
        public void partOpened(IWorkbenchPartReference part) {
            refresh();
        }

        @Override
        public void partClosed(IWorkbenchPartReference part) {
            refresh();
        }

        @Override
        public void partInputChanged(IWorkbenchPartReference part) {
            refresh();
        }
    }
}
