package org.isnad.review.agree;

import java.util.List;

/**
 * The articles of a stretch of time, and the primary measure of each question for them.
 *
 * @param from when the first was annotated, ISO date
 * @param to when the last was
 */
public record DriftBin(String from, String to, List<String> articles, List<Figure> figures) {

    public DriftBin {
        articles = List.copyOf(articles);
        figures = List.copyOf(figures);
    }
}
