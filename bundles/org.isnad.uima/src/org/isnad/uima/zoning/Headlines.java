package org.isnad.uima.zoning;

import java.util.List;

/** Which of the lines above the body is the headline. */
final class Headlines {

    private static final int FEWEST_WORDS = 4;

    private Headlines() {}

    /** The first line with some words, or the first; the whole one where it is cut off; null for none. */
    static Line choose(List<Line> candidates) {
        if (candidates.isEmpty()) {
            return null;
        }
        Line first = candidates.stream()
                .filter(line -> line.size() >= FEWEST_WORDS)
                .findFirst()
                .orElse(candidates.get(0));
        if (!first.isCutOff()) {
            return first;
        }
        return candidates.stream()
                .filter(line -> !line.isCutOff() && Similarity.alike(line, first))
                .findFirst()
                .orElse(first);
    }
}
