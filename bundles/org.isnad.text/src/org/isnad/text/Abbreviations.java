package org.isnad.text;

import java.util.Set;

/** Dots that shorten a word and so end no sentence. */
final class Abbreviations {

    private static final Set<String> WORDS =
            Set.of("mr", "mrs", "ms", "dr", "prof", "st", "no", "vs", "inc", "gen", "col", "sen", "rep", "jr", "etc");
    private static final int LONGEST = 8;

    private Abbreviations() {}

    /**
     * Whether the text between {@code begin} and {@code end} ends, blanks aside, in an abbreviation and its dot: one
     * letter (د. أ. م. J.), perhaps after و, or a Latin title.
     */
    static boolean endsWith(CharSequence text, int begin, int end) {
        int dot = end - 1;
        while (dot > begin && Characters.isBlank(text.charAt(dot))) {
            dot--;
        }
        if (dot <= begin || text.charAt(dot) != '.') {
            return false;
        }
        int word = dot;
        while (word > begin && dot - word <= LONGEST && Characters.isWordPart(text.charAt(word - 1))) {
            word--;
        }
        return word < dot && isShort(Folding.key(text.subSequence(word, dot)));
    }

    private static boolean isShort(String word) {
        boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
        boolean joinedLetter = word.length() == 2 && word.charAt(0) == 'و' && "دام".indexOf(word.charAt(1)) >= 0;
        return letter || joinedLetter || WORDS.contains(word);
    }
}
