package org.isnad.core.guideline;

import java.util.List;
import org.isnad.model.corpus.Article;

/**
 * An item that an annotator flagged as a hard case.
 *
 * @param layer the annotator, or "gold"
 * @param item its identifier in the layer
 * @param begin of its words in UTF-16 code units of the text
 * @param end exclusive
 * @param words what it covers
 * @param anchors the headings of the guideline that it is an example for
 */
public record HardCase(
        Article article, String layer, String item, int begin, int end, String words, List<String> anchors) {}
