package org.isnad.uima.zoning;

import java.util.List;

/** Which of the lines above the body is the headline. */
final class Headlines {

    private static final int FEWEST_WORDS = 4;

    private Headlines() {}

    /** The first line with some words, or the first; another like it where it is not {@link #isWhole}; null for none. */
    static Line choose(List<Line> candidates) {
        if (candidates.isEmpty()) {
            return null;
        }
        Line first = candidates.stream()
                .filter(line -> line.size() >= FEWEST_WORDS)
                .findFirst()
                .orElse(candidates.get(0));
        return isWhole(first)
                ? first
                : candidates.stream()
                        .filter(line -> isWhole(line) && Similarity.alike(line, first))
                        .findFirst()
                        .orElse(first);
    }

    /** Neither cut off nor with the name of the site, as the title of a page is: «… | صدى الساحل». */
    private static boolean isWhole(Line line) {
        return !line.isCutOff() && !line.key().contains("|");
    }
}
