package org.isnad.ui.canvas;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** What an article is drawn with: the screen, an image or a file. Pixels; later calls lie over earlier ones. */
public interface Ink {

    /** @param alpha from 0, not seen, to 255 */
    void fill(Rectangle box, int radius, RGB colour, int alpha);

    void outline(Rectangle box, int radius, Pen pen);

    /**
     * A line through points.
     *
     * @param points x and y in turn
     * @param radius of its rounded corners; 0 for sharp ones
     */
    void line(int[] points, int radius, Pen pen);

    /** A filled shape. */
    void polygon(int[] points, RGB colour);

    /** @param clip outside of which nothing is drawn, or null */
    void letters(Letters letters, int x, int y, RGB colour, Rectangle clip);
}
