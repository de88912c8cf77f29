package org.isnad.core.registry;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** How far two folded names are from each other, letter by letter. */
final class Spelling {

    /** Endings that make an adjective, a feminine, a plural of a word, and so another name. */
    private static final List<String> ENDINGS = List.of("ي", "ه", "يه", "ين", "ون", "ات", "ان");

    private Spelling() {}

    /** Levenshtein's: letters put in, taken out or replaced. */
    static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        Arrays.setAll(above, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }

    /** Whether one letter makes another name: a figure, or a word too short to misspell. */
    static boolean isAnotherWord(String one, String other) {
        return anyPair(
                one,
                other,
                (word, twin) -> isFigure(word) || isFigure(twin) || Math.min(word.length(), twin.length()) < 4);
    }

    /** Whether a word of one is that of the other with an ending (روسي, روسيه). */
    static boolean isInflected(String one, String other) {
        return anyPair(one, other, (word, twin) -> hasEnding(word, twin) || hasEnding(twin, word));
    }

    /** Words that differ, by their places; none where the names have not as many words. */
    private static boolean anyPair(String one, String other, BiPredicate<String, String> test) {
        String[] words = one.split(" ");
        String[] others = other.split(" ");
        for (int i = 0; i < words.length && words.length == others.length; i++) {
            if (!words[i].equals(others[i]) && test.test(words[i], others[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFigure(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static boolean hasEnding(String word, String longer) {
        return longer.startsWith(word) && ENDINGS.contains(longer.substring(word.length()));
    }
}
