package org.isnad.ui.canvas;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;

/** Tells which marks or chip the mouse is over, whenever that changes. */
final class KeysUnderMouse {

    private final ArticleSurface surface;
    private final Consumer<List<Object>> listener;
    private List<Object> known = List.of();

    KeysUnderMouse(ArticleSurface surface, Consumer<List<Object>> listener) {
        this.surface = surface;
        this.listener = listener;
        surface.addListener(SWT.MouseMove, e -> {
            if ((e.stateMask & SWT.BUTTON_MASK) == 0) {
                take(surface.keysAt(new Point(e.x, e.y)));
            }
        });
        surface.addListener(SWT.MouseExit, e -> take(List.of()));
    }

    private void take(List<Object> keys) {
        if (!keys.equals(known)) {
            known = keys;
            listener.accept(keys);
        }
    }
}
