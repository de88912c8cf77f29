package org.isnad.core.drawing;

/** How wide a line of text is drawn, in pixels at 100 %. */
@FunctionalInterface
public interface TextWidth {

    /** @param size of the font in pixels */
    double of(String text, double size, boolean bold);
}
