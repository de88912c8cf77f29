package org.isnad.core.search;

/**
 * What a search did.
 *
 * @param articles articles looked at
 * @param layers layers looked at; 0 for a search in the text
 * @param hits hits given out
 * @param limited whether it ended since there were too many
 */
public record SearchReport(int articles, int layers, int hits, boolean limited) {}
