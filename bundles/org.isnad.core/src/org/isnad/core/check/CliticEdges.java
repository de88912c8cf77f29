package org.isnad.core.check;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.WordEdges;
import org.isnad.text.cue.ReportingVerbs;

/**
 * Where a word of a layer's text may be cut: at a particle, the article or a pronoun suffix.
 *
 * <p>The annotator knows the language better than any word list, so every spelling of a clitic counts, with two exceptions
 * that are slips of the hand: the whole word is a word of some actor's name and the rest is none (بيروت is not ب and يروت),
 * or the whole word is one that common lists never split and the rest reports nothing (وزير, but و and ردّ).
 */
final class CliticEdges {

    private static final Set<String> VERBS = new ReportingVerbs()
            .entries().stream().map(entry -> Folding.key(entry.lemma())).collect(Collectors.toUnmodifiableSet());
    private static final Pattern PREPOSITION = Pattern.compile("[وف]?[لب]");
    private static final Pattern PRONOUN = Pattern.compile("ه|ها|هما|هم|هن|ك|كما|كم|كن|ي|نا");

    private final String text;
    private final WordEdges words;
    private final Set<String> names;

    CliticEdges(CheckedLayer layer) {
        text = layer.text();
        words = new WordEdges(text, new Clitics(word -> true));
        names = layer.registry().nameWords();
    }

    /** Whether an edge may be at the offset, in UTF-16 code units. */
    boolean allows(int offset) {
        return words.isWordBoundary(offset)
                || words.tokenAt(offset)
                        .filter(token -> isCliticEdge(token.of(text), offset - token.begin()))
                        .isPresent();
    }

    private boolean isCliticEdge(String word, int offset) {
        String whole = Folding.key(word);
        String before = Folding.key(word.substring(0, offset));
        String rest = Folding.key(word.substring(offset));
        if (PRONOUN.matcher(rest).matches()) {
            return before.length() > 1 || PREPOSITION.matcher(before).matches();
        }
        if (names.contains(whole) && !names.contains(rest)) {
            return false;
        }
        Clitics clitics = new Clitics(other -> !other.equals(whole));
        return clitics.isBoundary(word, offset)
                || clitics.lengthWithArticle(word) == offset
                || isConjunction(before) && VERBS.contains(rest);
    }

    private static boolean isConjunction(String folded) {
        return folded.equals("و") || folded.equals("ف");
    }
}
