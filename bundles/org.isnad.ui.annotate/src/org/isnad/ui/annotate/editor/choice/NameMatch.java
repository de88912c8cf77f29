package org.isnad.ui.annotate.editor.choice;

import java.util.Arrays;
import java.util.List;

/**
 * How well a name fits what was typed or marked; both folded. The order is from best to worst.
 *
 * <p>{@link #WEAK} fits are only offered: what was typed may as well be a new name.
 */
enum NameMatch {
    EQUAL,
    BEGINS,
    WORD_BEGINS,
    ALL_WORDS,
    INSIDE,
    /** The name, of two words or more, is part of what was marked (a title before a name). */
    NAMED,
    WEAK,
    NONE;

    private static final int SHORTEST_SHARED = 3;

    /** @param typed folded and not empty */
    static NameMatch of(String name, String typed) {
        if (bare(name).equals(bare(typed))) {
            return EQUAL;
        }
        if (name.startsWith(typed) || bare(name).startsWith(bare(typed))) {
            return BEGINS;
        }
        List<String> nameWords = words(name);
        if (nameWords.stream()
                .anyMatch(word -> word.startsWith(typed) || bare(word).startsWith(typed))) {
            return WORD_BEGINS;
        }
        if (words(typed).stream()
                .allMatch(part -> nameWords.stream().anyMatch(word -> bare(word).startsWith(bare(part))))) {
            return ALL_WORDS;
        }
        if (name.contains(typed)) {
            return INSIDE;
        }
        boolean contained = (" " + typed + " ").contains(" " + name + " ");
        if (contained && nameWords.size() > 1) {
            return NAMED;
        }
        return contained || sharesWord(nameWords, words(typed)) ? WEAK : NONE;
    }

    private static boolean sharesWord(List<String> nameWords, List<String> typedWords) {
        return typedWords.stream()
                .map(NameMatch::bare)
                .filter(word -> word.length() >= SHORTEST_SHARED)
                .anyMatch(part -> nameWords.stream().anyMatch(word -> bare(word).equals(part)));
    }

    private static List<String> words(String folded) {
        return Arrays.asList(folded.split(" "));
    }

    /** Without the article. */
    private static String bare(String folded) {
        return folded.startsWith("ال") && folded.length() > 4 ? folded.substring(2) : folded;
    }
}
