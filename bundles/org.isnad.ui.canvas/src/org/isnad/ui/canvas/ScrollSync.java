package org.isnad.ui.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * Keeps the scroll bar and the viewport together; short ways are scrolled by exact pixels, long ones by estimated
 * heights.
 */
final class ScrollSync {

    private final Canvas canvas;
    private final Viewport viewport;
    private final ScrollBar bar;
    private final Runnable changed;
    private int known;

    /** @param changed runs after the place or the height of the article has changed */
    ScrollSync(Canvas canvas, Viewport viewport, Runnable changed) {
        this.canvas = canvas;
        this.changed = changed;
        this.viewport = viewport;
        bar = canvas.getVerticalBar();
        bar.addListener(SWT.Selection, this::scrolled);
    }

    /** Shows the place of the viewport on the bar. */
    void sync() {
        int height = Math.max(1, viewport.height());
        int extent = (int) Math.min(Integer.MAX_VALUE / 2, Math.max(height, viewport.extent()));
        known = (int) Math.max(0, Math.min(viewport.position(), extent - height));
        bar.setValues(known, 0, extent, height, Math.max(1, height / 12), Math.max(1, height * 9 / 10));
        changed.run();
    }

    private void scrolled(Event event) {
        int wanted = bar.getSelection();
        int way = wanted - known;
        known = wanted;
        if (wanted <= 0 || wanted >= bar.getMaximum() - bar.getThumb() || Math.abs(way) > viewport.height()) {
            viewport.scrollTo(wanted);
        } else {
            viewport.scrollBy(way);
        }
        if (event.detail == SWT.DRAG) {
            changed.run();
        } else {
            sync();
        }
        canvas.redraw();
    }
}
