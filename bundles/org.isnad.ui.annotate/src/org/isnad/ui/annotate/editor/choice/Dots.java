package org.isnad.ui.annotate.editor.choice;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Widget;

/** Coloured dots for lists; they go with the widget they were made for. */
final class Dots {

    private static final int SIZE = 12;

    private final Widget owner;
    private final Map<RGB, Image> images = new HashMap<>();

    Dots(Widget owner) {
        this.owner = owner;
        owner.addDisposeListener(event -> images.values().forEach(Image::dispose));
    }

    /** A dot, or null for null. */
    Image of(RGB colour) {
        return colour == null ? null : images.computeIfAbsent(colour, this::draw);
    }

    private Image draw(RGB colour) {
        return new Image(
                owner.getDisplay(),
                (GC gc, int width, int height) -> {
                    gc.setAntialias(SWT.ON);
                    gc.setBackground(new Color(colour));
                    gc.fillOval(1, 1, width - 2, height - 2);
                },
                SIZE,
                SIZE);
    }
}
