package org.isnad.ui.annotate.editor.place;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Corpus;
import org.isnad.text.Folding;
import org.isnad.text.Segmenter;

/** The words that a proclitic may be parted from: those of the registry's names and those that the article writes alone. */
final class KnownWords implements Predicate<String> {

    private static final int SHORTEST = 3;

    private final Set<String> words = new HashSet<>();

    KnownWords(Corpus corpus, String text) {
        corpus.getActors().stream().flatMap(KnownWords::names).forEach(this::add);
        add(text);
    }

    private static Stream<String> names(Actor actor) {
        return Stream.concat(Stream.ofNullable(actor.getLabel()), actor.getAliases().stream());
    }

    private void add(String text) {
        Segmenter.tokens(text).stream()
                .map(token -> Folding.key(token.of(text)))
                .filter(word -> word.length() >= SHORTEST)
                .forEach(words::add);
    }

    @Override
    public boolean test(String folded) {
        return words.contains(folded);
    }
}
