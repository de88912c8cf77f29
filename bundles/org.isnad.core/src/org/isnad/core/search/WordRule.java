package org.isnad.core.search;

import java.util.Set;
import org.isnad.text.Characters;
import org.isnad.text.Folding;
import org.isnad.text.TextRange;

/** Whether a hit is a word of its text: what was looked for is known to be one, so only what is glued to it is judged. */
final class WordRule {

    /** Conjunction, preposition or future particle, article; in this order. */
    private static final Set<String> BEFORE = before();

    private static final Set<String> AFTER =
            Set.of("", "ه", "ها", "هما", "هم", "هن", "ك", "كما", "كم", "كن", "ي", "ني", "نا");

    private WordRule() {}

    static boolean standsAlone(CharSequence text, TextRange hit) {
        return before(text, hit).isEmpty() && after(text, hit).isEmpty();
    }

    static boolean standsWithClitics(CharSequence text, TextRange hit) {
        return BEFORE.contains(Folding.key(before(text, hit))) && AFTER.contains(Folding.key(after(text, hit)));
    }

    private static CharSequence before(CharSequence text, TextRange hit) {
        int begin = hit.begin();
        if (begin >= text.length() || !Characters.isWordPart(Character.codePointAt(text, begin))) {
            return "";
        }
        while (begin > 0 && Characters.isWordPart(Character.codePointBefore(text, begin))) {
            begin -= Character.charCount(Character.codePointBefore(text, begin));
        }
        return text.subSequence(begin, hit.begin());
    }

    private static CharSequence after(CharSequence text, TextRange hit) {
        int end = hit.end();
        if (end == 0 || !Characters.isWordPart(Character.codePointBefore(text, end))) {
            return "";
        }
        while (end < text.length() && Characters.isWordPart(Character.codePointAt(text, end))) {
            end += Character.charCount(Character.codePointAt(text, end));
        }
        return text.subSequence(hit.end(), end);
    }

    private static Set<String> before() {
        Set<String> all = new java.util.HashSet<>();
        for (String conjunction : new String[] {"", "و", "ف"}) {
            for (String particle : new String[] {"", "ب", "ل", "ك", "س"}) {
                all.add(conjunction + particle);
                all.add(conjunction + particle + "ال");
            }
            all.add(conjunction + "لل");
        }
        return Set.copyOf(all);
    }
}
