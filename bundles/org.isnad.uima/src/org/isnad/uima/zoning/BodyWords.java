package org.isnad.uima.zoning;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of the body of an article, also without their clitics, so that a headline's words are found again in it. */
final class BodyWords {

    private static final Pattern PROCLITICS = Pattern.compile("^[وف]?[بكل]?(?:ال|لل)?");
    private static final int SHORTEST = 3;

    private final Set<String> words = new HashSet<>();

    BodyWords(Collection<Line> body) {
        for (Line line : body) {
            for (String word : line.words()) {
                words.add(word);
                words.add(bare(word));
            }
        }
    }

    /** The word without و ف ب ك ل ال at its begin, unless too little would be left. */
    static String bare(String word) {
        String bare = PROCLITICS.matcher(word).replaceFirst("");
        return bare.length() < SHORTEST ? word : bare;
    }

    boolean contains(String word) {
        return words.contains(word) || words.contains(bare(word));
    }

    /** The share, from 0 to 1, of a line's telling words that are here; 0 for a line without any. */
    double share(List<String> line) {
        List<String> telling = line.stream()
                .filter(word -> word.length() >= SHORTEST && !ZoneWords.FUNCTION_WORD.contains(word))
                .toList();
        long found = telling.stream().filter(this::contains).count();
        return telling.isEmpty() ? 0 : (double) found / telling.size();
    }
}
