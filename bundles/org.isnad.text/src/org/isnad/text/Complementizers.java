package org.isnad.text;

import java.util.Set;
import java.util.regex.Pattern;

/** The words that lead from a cue to what was said: أن إن أنّ بأن لأن and with a pronoun, أنه إنها بأنهم … */
public final class Complementizers {

    /** In folded spelling; كأن is left out, for without its hamza it is the verb كان, and so is أنا, the pronoun. */
    private static final Pattern FOLDED = Pattern.compile("[وف]?[بل]?ان(ه|ها|هما|هم|هن|ني|ي|نا|ك|كم|كما|كن)?");

    private static final Set<String> PREPOSITIONS = Set.of("الي", "علي", "عن", "في", "من");
    private static final int LONGEST = 24;

    private Complementizers() {}

    /** Whether the word (of a text, unfolded) is one; أن and إن are not told apart, for outlets leave the hamza out. */
    public static boolean matches(CharSequence word) {
        return word.length() >= 2 && word.length() <= LONGEST && matchesFolded(Folding.key(word));
    }

    /** As {@link #matches} for a word that is folded already. */
    public static boolean matchesFolded(CharSequence word) {
        return word.length() >= 2 && word.length() <= 8 && FOLDED.matcher(word).matches();
    }

    /** Whether the word (of a text, unfolded) is a preposition that may stand between a cue and a complementizer. */
    static boolean isPreposition(CharSequence word) {
        return word.length() <= LONGEST && PREPOSITIONS.contains(Folding.key(word));
    }
}
