package org.isnad.ui.canvas;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/**
 * How far two pictures differ: pixels differ if a channel does by more than a tolerance, which smoothing of letters may
 * use up.
 */
record PictureComparison(int differing, int pixels, ImageData difference) {

    private static final int TOLERANCE = 72;
    private static final double ALLOWED = 0.0004;

    static PictureComparison of(ImageData expected, ImageData actual) {
        int width = Math.max(expected.width, actual.width);
        int height = Math.max(expected.height, actual.height);
        ImageData difference = new ImageData(width, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int differing = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean same = inside(expected, x, y)
                        && inside(actual, x, y)
                        && isNear(rgb(expected, x, y), rgb(actual, x, y));
                differing += same ? 0 : 1;
                difference.setPixel(x, y, same ? 0xFFFFFF : 0xD00000);
            }
        }
        return new PictureComparison(differing, width * height, difference);
    }

    boolean isSame() {
        return differing <= ALLOWED * pixels;
    }

    private static boolean inside(ImageData data, int x, int y) {
        return x < data.width && y < data.height;
    }

    private static RGB rgb(ImageData data, int x, int y) {
        return data.palette.getRGB(data.getPixel(x, y));
    }

    private static boolean isNear(RGB one, RGB other) {
        return Math.abs(one.red - other.red) <= TOLERANCE
                && Math.abs(one.green - other.green) <= TOLERANCE
                && Math.abs(one.blue - other.blue) <= TOLERANCE;
    }
}
