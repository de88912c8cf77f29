package org.isnad.core.outcome;

/**
 * Where a problem is; what is not known is null or -1.
 *
 * @param file path as the user knows it, or null
 * @param article identifier of the article, or null
 * @param layer annotator of the layer, "gold", or null
 * @param item identifier of the item, or null
 * @param begin first UTF-16 code unit in the text of the article, or -1
 * @param end one past the last UTF-16 code unit, or -1
 * @param line line in the file, from 1, or -1
 * @param column column in the line, from 1, or -1
 */
public record Place(String file, String article, String layer, String item, int begin, int end, int line, int column) {

    /** Nowhere in particular. */
    public static final Place NOWHERE = new Place(null, null, null, null, -1, -1, -1, -1);

    public static Place file(String file) {
        return new Place(file, null, null, null, -1, -1, -1, -1);
    }

    /** Line and column count from 1. */
    public static Place file(String file, int line, int column) {
        return new Place(file, null, null, null, -1, -1, line, column);
    }

    public static Place article(String article) {
        return new Place(null, article, null, null, -1, -1, -1, -1);
    }

    /** A stretch of the text of an article, in UTF-16 code units, end exclusive. */
    public static Place span(String article, String layer, String item, int begin, int end) {
        return new Place(null, article, layer, item, begin, end, -1, -1);
    }
}
