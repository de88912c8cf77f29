package org.isnad.benchmarks;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** A control drawn at once into an image, since a window system draws when it likes. */
final class Drawn {

    private final Control control;
    private final Image image;

    Drawn(Control control) {
        this.control = control;
        image = new Image(control.getDisplay(), 1200, 900);
        control.addDisposeListener(e -> image.dispose());
    }

    void draw() {
        GC gc = new GC(image);
        control.print(gc);
        gc.dispose();
    }
}
