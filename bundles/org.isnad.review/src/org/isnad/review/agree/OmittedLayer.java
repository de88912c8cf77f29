package org.isnad.review.agree;

/**
 * A layer that is not compared.
 *
 * @param annotator "" where the whole article is left out
 */
public record OmittedLayer(String article, String annotator, Reason reason) {}
