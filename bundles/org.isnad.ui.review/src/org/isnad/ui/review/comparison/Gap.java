package org.isnad.ui.review.comparison;

/**
 * A place where others have an annotation and this layer has none.
 *
 * @param begin first UTF-16 unit
 * @param end end, exclusive
 * @param key what the gap stands for; clicks on it and emphasis go by it
 */
public record Gap(int begin, int end, Object key) {}
