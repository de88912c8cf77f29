package org.isnad.ui.annotate.editor.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.text.Complementizers;
import org.isnad.text.ContentEdges;
import org.isnad.text.Folding;
import org.isnad.text.Segmenter;
import org.isnad.text.TextRange;
import org.isnad.text.cue.CueForm;
import org.isnad.text.cue.CueHit;

/**
 * Which words are likely to name the one who speaks: what is named between verb and content, else right before the verb, else
 * nobody: then the verb stands for the one who spoke last.
 */
final class SourceGuess {

    private static final String BREAKS = "،,؛;:.!؟«»“”\"()–—\n\r";

    /** What leads away from the subject of a verb (folded). */
    private static final Set<String> ADVERBIALS = Set.of(
            "في", "من", "الي", "علي", "عن", "مع", "امام", "خلال", "عقب", "بعد", "قبل", "قبيل", "لدي", "امس", "اليوم",
            "ردا", "حول", "ضد", "بين", "انه", "انها", "ايضا", "كذلك", "مساء", "صباح", "عبر");

    private static final Set<String> ADDRESSEES =
            Set.of("لصحيفه", "لوكاله", "لقناه", "لاذاعه", "لموقع", "لنظيره", "لنظيرته", "لوسائل");

    private final String text;
    private final TextRange sentence;

    SourceGuess(String text, TextRange sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    /** The named one among some that a cue is likely to belong to. */
    Optional<TextRange> named(CueHit cue, TextRange between, List<TextRange> names) {
        return nearestIn(between, names).or(() -> before(cue, names));
    }

    /** The one after a verb up to its content. */
    private Optional<TextRange> nearestIn(TextRange place, List<TextRange> names) {
        return names.stream().filter(place::contains).min(Comparator.comparingInt(TextRange::begin));
    }

    /** The one before a verb in its clause, unless the verb is joined to another by و. */
    private Optional<TextRange> before(CueHit cue, List<TextRange> names) {
        int verb = cue.range().begin();
        boolean joined = verb > sentence.begin() && text.charAt(verb - 1) == 'و' && cue.form() != CueForm.VERBAL_NOUN;
        int clause = verb;
        while (clause > sentence.begin() && BREAKS.indexOf(text.charAt(clause - 1)) < 0) {
            clause--;
        }
        TextRange place = new TextRange(clause, verb);
        return joined || cue.form() == CueForm.PARTICIPLE
                ? Optional.empty()
                : names.stream().filter(place::contains).max(Comparator.comparingInt(TextRange::end));
    }

    /** The words after the verb that look like a subject nobody has marked yet; empty for none. */
    Optional<TextRange> unnamed(CueHit cue, TextRange between) {
        int end = between.begin();
        if (cue.form() == CueForm.PARTICIPLE || cue.form() == CueForm.VERBAL_NOUN) {
            return Optional.empty();
        }
        for (TextRange token : Segmenter.tokens(between.of(text))) {
            TextRange word = new TextRange(token.begin() + between.begin(), token.end() + between.begin());
            boolean broken =
                    new TextRange(end, word.end()).of(text).chars().anyMatch(unit -> BREAKS.indexOf(unit) >= 0);
            if (broken || leadsAway(Folding.key(word.of(text))) || isComplementizer(word)) {
                break;
            }
            end = word.end();
        }
        TextRange words = ContentEdges.trim(text, new TextRange(between.begin(), end));
        return Optional.of(words).filter(range -> !range.isEmpty());
    }

    /** An adverbial, or the one spoken to (للصحافيين، لصحيفة). */
    private static boolean leadsAway(String word) {
        return ADVERBIALS.contains(word) || word.startsWith("لل") || ADDRESSEES.contains(word);
    }

    private boolean isComplementizer(TextRange word) {
        return Complementizers.matches(word.of(text));
    }

    /** The word of a cue that a zero mention stands on: its first. */
    TextRange verb(TextRange cue) {
        return Segmenter.tokens(cue.of(text)).stream()
                .findFirst()
                .map(token -> new TextRange(token.begin() + cue.begin(), token.end() + cue.begin()))
                .orElse(cue);
    }
}
