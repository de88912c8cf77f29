package org.isnad.ui.look;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.isnad.model.corpus.ActorType;

/** A dot in the colour of a type of actor, for lists. UI thread only. */
public final class TypeDots {

    private static final int SIZE = 16;
    private static final double RADIUS = 5;

    private TypeDots() {}

    /** A shared image; do not dispose it. */
    public static Image of(ActorType type) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = "org.isnad.ui/dot/" + type;
        if (registry.getDescriptor(key) == null) {
            registry.put(
                    key, ImageDescriptor.createFromImageDataProvider(zoom -> draw(TypeColours.of(type), zoom / 100.0)));
        }
        return registry.get(key);
    }

    /** The edge is smoothed by how far a point lies outside. */
    private static ImageData draw(RGB colour, double scale) {
        int size = (int) Math.round(SIZE * scale);
        ImageData data = new ImageData(size, size, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int pixel = data.palette.getPixel(colour);
        double middle = (size - 1) / 2.0;
        for (int x = 0; x < size; x++) {
            for (int y = 0; y < size; y++) {
                double outside = Math.hypot(x - middle, y - middle) - RADIUS * scale;
                data.setPixel(x, y, pixel);
                data.setAlpha(x, y, (int) Math.round(255 * Math.max(0, Math.min(1, 0.5 - outside))));
            }
        }
        return data;
    }
}
