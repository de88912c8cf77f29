package org.isnad.text.cue;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.text.Folding;

/** A phrase of the lexicon, word for word. */
final class CuePhrase {

    private final Reading reading;
    private final List<String> pattern;

    CuePhrase(CueEntry entry) {
        reading = new Reading(entry, CueForm.PHRASE, new Expectation(List.of()), false, false);
        pattern = Stream.of(entry.lemma().split(" ")).map(Folding::key).toList();
    }

    Reading reading() {
        return reading;
    }

    /** The first word, or the beginning that it is looked up by. */
    String first() {
        return pattern.get(0);
    }

    /** How many words from {@code index} on make up the cue; 0 when the phrase is not there. */
    int length(Words words, int index, String firstWord) {
        for (int i = 0; i < pattern.size(); i++) {
            if (index + i >= words.size() || i > 0 && !words.get(index + i).afterBlank()) {
                return 0;
            }
            String word = i == 0 ? firstWord : words.get(index + i).text();
            if (!matches(pattern.get(i), word)) {
                return 0;
            }
        }
        return pattern.get(pattern.size() - 1).endsWith("+") ? pattern.size() - 1 : pattern.size();
    }

    private static boolean matches(String pattern, String word) {
        return pattern.endsWith("*") || pattern.endsWith("+")
                ? Expectation.begins(word, pattern)
                : pattern.equals(word);
    }
}
