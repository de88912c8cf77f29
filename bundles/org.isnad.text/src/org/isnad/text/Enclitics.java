package org.isnad.text;

import java.util.Set;

/** The pronouns written together with the word before them (بلاده, دعمهما). */
final class Enclitics {

    private static final Set<String> PRONOUNS =
            Set.of("ه", "ها", "هما", "هم", "هن", "ك", "كما", "كم", "كن", "ي", "ني", "نا");
    private static final int SHORTEST_STEM = 2;

    private Enclitics() {}

    /** Whether what follows {@code offset} may be a pronoun: only its spelling is looked at. */
    static boolean isBoundary(CharSequence word, int offset) {
        if (offset >= word.length() || word.charAt(offset) == 'ة' || word.charAt(offset) == 'ى') {
            return false;
        }
        String stem = Folding.key(word.subSequence(0, offset));
        return stem.length() >= SHORTEST_STEM
                && PRONOUNS.contains(Folding.key(word.subSequence(offset, word.length())));
    }
}
