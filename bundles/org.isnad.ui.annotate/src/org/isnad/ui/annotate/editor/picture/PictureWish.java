package org.isnad.ui.annotate.editor.picture;

import java.util.Locale;

/**
 * How a picture is wanted.
 *
 * @param width in pixels of a screen; a PNG has twice as many
 * @param selection only the paragraphs that are selected
 */
record PictureWish(Format format, int width, boolean selection, boolean legend) {

    static final int NARROWEST = 300;
    static final int WIDEST = 2400;

    /** The kinds of files. */
    enum Format {
        SVG,
        PNG;

        String extension() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }
}
