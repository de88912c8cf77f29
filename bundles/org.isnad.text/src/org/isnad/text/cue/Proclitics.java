package org.isnad.text.cue;

import java.util.ArrayList;
import java.util.List;

/** The ways to take a proclitic from a folded word before it is looked up; the word as it stands comes first. */
final class Proclitics {

    /**
     * A proclitic and the rest.
     *
     * @param length of the proclitic that is no part of the cue
     * @param rest the word after it
     * @param lookup the rest without the future's س
     * @param preposition whether the proclitic holds ب or ل, which only nouns take
     */
    record Split(int length, String rest, String lookup, boolean preposition) {

        boolean allows(CueForm form) {
            boolean future = lookup.length() < rest.length();
            return (!preposition || form == CueForm.VERBAL_NOUN) && (!future || form == CueForm.PRESENT);
        }
    }

    private static final int SHORTEST = 2;

    private Proclitics() {}

    static List<Split> splits(String word) {
        List<Split> splits = new ArrayList<>(4);
        addFrom(word, 0, splits);
        if (begins(word, 0, "وف")) {
            addFrom(word, 1, splits);
        }
        return splits;
    }

    private static void addFrom(String word, int begin, List<Split> splits) {
        String rest = word.substring(begin);
        splits.add(new Split(begin, rest, rest, false));
        if (begins(word, begin, "س")) {
            splits.add(new Split(begin, rest, rest.substring(1), false));
        }
        if (begins(word, begin, "بل")) {
            String noun = word.substring(begin + 1);
            splits.add(new Split(begin + 1, noun, noun, true));
        }
    }

    private static boolean begins(String word, int begin, String letters) {
        return word.length() - begin > SHORTEST && letters.indexOf(word.charAt(begin)) >= 0;
    }
}
