package org.isnad.text.cue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.text.Complementizers;
import org.isnad.text.Folding;

/** What the lexicon expects after a cue, ready for matching folded words. */
final class Expectation {

    /** Common words that begin with a letter of their own, not with the preposition ب or ل. */
    private static final Set<String> NO_PREPOSITION = Set.of(
            "بين", "بعد", "بعض", "بلاد", "بلاده", "بلادها", "بلد", "بيان", "بيانا", "بدون", "بدء", "بشان", "بسبب",
            "بحسب", "بينما", "بل", "باتت", "بات", "لكن", "لدي", "لم", "لن", "لا", "ليس", "ليست", "لقاء", "لقاءه",
            "لجنه", "لبنان", "لافروف", "ليبيا", "لندن");

    private static final String COMPLEMENTIZER = "أن";

    private final boolean complementizer;
    private final boolean colon;
    private final boolean mark;
    private final Set<String> words;
    private final List<String> beginnings;

    Expectation(List<String> expected) {
        complementizer = expected.contains(COMPLEMENTIZER);
        colon = expected.contains(":");
        mark = expected.contains("«");
        words = expected.stream()
                .filter(word -> Character.isLetter(word.charAt(word.length() - 1)) && !word.equals(COMPLEMENTIZER))
                .map(Folding::key)
                .collect(Collectors.toUnmodifiableSet());
        beginnings = expected.stream()
                .filter(word -> word.endsWith("*") || word.endsWith("+"))
                .map(Folding::key)
                .toList();
    }

    /** Whether the word, or the punctuation before it, is expected. */
    boolean isMetBy(Words.Word word) {
        String text = word.text();
        return colon && word.afterColon()
                || mark && word.afterMark()
                || words.contains(text)
                || complementizer && Complementizers.matchesFolded(text)
                || beginnings.stream().anyMatch(beginning -> begins(text, beginning));
    }

    static boolean begins(String word, String beginning) {
        String start = beginning.substring(0, beginning.length() - 1);
        boolean proclitic = beginning.endsWith("+");
        return word.startsWith(start) && !(proclitic && NO_PREPOSITION.contains(word));
    }
}
