package org.isnad.ui.network;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.isnad.core.drawing.Drawing;

/** A legend at the lower end of a canvas, where the reader begins; smaller where there is no room for it. */
final class LegendStrip {

    private final DrawingPainter painter;
    private Drawing legend;

    LegendStrip(DrawingPainter painter) {
        this.painter = painter;
    }

    /** @param meaning null for none */
    void take(Drawing meaning) {
        legend = meaning;
    }

    double height(Rectangle area) {
        return legend == null ? 0 : legend.height() * zoom(area);
    }

    private double zoom(Rectangle area) {
        return Math.min(1, Math.max(0.1, area.width / legend.width()));
    }

    void paint(GC gc, Rectangle area) {
        if (legend == null) {
            return;
        }
        double width = legend.width() * zoom(area);
        double x = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT ? area.width - width : 0;
        double y = area.height - height(area);
        gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
        gc.fillRectangle((int) x, (int) y, (int) Math.ceil(width), area.height - (int) y);
        painter.paint(gc, area, legend, zoom(area), x, y);
    }
}
