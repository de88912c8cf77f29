package org.isnad.ui.canvas;

import org.eclipse.swt.graphics.RGB;

/**
 * Letters of one line, one direction and one colour, so that what is no screen can write them.
 *
 * @param text the letters in the order of reading
 * @param offset of the first in the article, in UTF-16 units; -1 for the text of a chip
 * @param left left edge in pixels
 * @param baseline in pixels
 * @param width in pixels
 * @param family name of the font
 * @param size of the font in pixels
 */
public record TextRun(
        String text,
        int offset,
        double left,
        double baseline,
        double width,
        boolean rightToLeft,
        RGB colour,
        String family,
        double size,
        boolean bold) {}
