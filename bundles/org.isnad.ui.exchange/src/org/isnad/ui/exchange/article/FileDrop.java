package org.isnad.ui.exchange.article;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;

/** Files and folders that are dragged onto the list. */
public final class FileDrop extends ViewerDropAdapter {

    private final Consumer<List<Path>> taker;

    public FileDrop(Viewer viewer, Consumer<List<Path>> taker) {
        super(viewer);
        this.taker = taker;
        setFeedbackEnabled(false);
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        // The files themselves stay where they are.
        event.detail = DND.DROP_COPY;
        super.dragEnter(event);
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return FileTransfer.getInstance().isSupportedType(type);
    }

    @Override
    public boolean performDrop(Object data) {
        if (!(data instanceof String[] files)) {
            return false;
        }
        List<Path> paths = Arrays.stream(files).map(Path::of).toList();
        // The source of the drag waits until this returns, and a file may take long.
        getViewer().getControl().getDisplay().asyncExec(() -> {
            if (!getViewer().getControl().isDisposed()) {
                taker.accept(paths);
            }
        });
        return true;
    }
}
