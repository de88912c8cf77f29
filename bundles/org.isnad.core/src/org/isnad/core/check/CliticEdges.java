package org.isnad.core.check;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.WordEdges;

/**
 * Where a word of a layer's text may be cut: at a particle, the article or a pronoun suffix.
 *
 * <p>The annotator knows the language better than any word list, so every spelling of a clitic counts, unless the whole word
 * is a word of some actor's name (بيروت is not ب and يروت).
 */
final class CliticEdges {

    private final String text;
    private final WordEdges words;
    private final Set<String> names;

    CliticEdges(CheckedLayer layer) {
        text = layer.text();
        words = new WordEdges(text, new Clitics(word -> true));
        names = layer.corpus().getActors().stream()
                .flatMap(actor -> Stream.concat(Stream.of(actor.getLabel()), actor.getAliases().stream()))
                .filter(Objects::nonNull)
                .flatMap(name -> Stream.of(Folding.key(name).split(" ")))
                .collect(Collectors.toSet());
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
        if (names.contains(whole)) {
            return false;
        }
        Clitics clitics = new Clitics(rest -> !rest.equals(whole));
        return clitics.isBoundary(word, offset) || clitics.lengthWithArticle(word) == offset;
    }
}
