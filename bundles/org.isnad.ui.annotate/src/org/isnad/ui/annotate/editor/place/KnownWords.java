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
final class KnownWords {

    private static final int SHORTEST = 3;

    private final Set<String> names = new HashSet<>();
    private final Set<String> article = new HashSet<>();

    KnownWords(Corpus corpus, String text) {
        corpus.getActors().stream().flatMap(KnownWords::names).forEach(name -> add(names, name));
        add(article, text);
    }

    /**
     * What stands for a word by itself when {@code word} is to be split: the word as a whole only where it is a name, since
     * every word is one of the article's.
     */
    Predicate<String> forSplitting(String word) {
        String whole = Folding.key(word);
        return folded -> names.contains(folded) || !folded.equals(whole) && article.contains(folded);
    }

    private static Stream<String> names(Actor actor) {
        return Stream.concat(Stream.ofNullable(actor.getLabel()), actor.getAliases().stream());
    }

    private static void add(Set<String> words, String text) {
        Segmenter.tokens(text).stream()
                .map(token -> Folding.key(token.of(text)))
                .filter(word -> word.length() >= SHORTEST)
                .forEach(words::add);
    }
}
