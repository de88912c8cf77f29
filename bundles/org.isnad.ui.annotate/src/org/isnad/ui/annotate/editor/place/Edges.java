package org.isnad.ui.annotate.editor.place;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.model.corpus.Corpus;
import org.isnad.text.Clitics;
import org.isnad.text.ContentEdges;
import org.isnad.text.Folding;
import org.isnad.text.Quotation;
import org.isnad.text.QuotationMarks;
import org.isnad.text.Segmenter;
import org.isnad.text.TextRange;
import org.isnad.text.WordEdges;

/**
 * Turns what a user selected into the range that the scheme wants. All ranges are in UTF-16 code units of one article; an
 * empty selection stands for the word at the caret; an empty result says that there is nothing to mark.
 */
public final class Edges {

    private final String text;
    private final KnownWords known;
    private final WordEdges words;

    /** Reads the text once. */
    public Edges(Corpus corpus, String text) {
        this.text = text;
        known = new KnownWords(corpus, text);
        words = new WordEdges(text, new Clitics(word -> false));
    }

    /**
     * The mention: whole words without outer quotation marks and without a proclitic. An edge that the user put inside a
     * word stays where it parts a clitic from a word.
     */
    public TextRange mention(TextRange selected) {
        TextRange snapped = selected.isEmpty() ? words.snapToWords(selected) : snap(selected);
        TextRange trimmed = ContentEdges.trim(text, snapped);
        TextRange bare = ContentEdges.trim(text, new TextRange(afterProclitic(trimmed), trimmed.end()));
        return bare.isEmpty() ? trimmed : bare;
    }

    /** The cue: whole words without a proclitic; marks inside stay. */
    public TextRange cue(TextRange selected) {
        return mention(selected);
    }

    /** The content: after the complementizer, without outermost marks and final punctuation. */
    public TextRange content(TextRange selected) {
        return selected.isEmpty()
                ? selected
                : ContentEdges.afterComplementizer(text, ContentEdges.trim(text, snap(selected)));
    }

    /** Evidence or a stretch that a stance is about: whole words without blanks and marks at the edges. */
    public TextRange stretch(TextRange selected) {
        return selected.isEmpty() ? selected : ContentEdges.trim(text, snap(selected));
    }

    /** What is selected between its marks, or the innermost quotation around the caret. */
    public Optional<TextRange> quotation(TextRange selected) {
        if (!selected.isEmpty()) {
            return Optional.of(stretch(selected)).filter(range -> !range.isEmpty());
        }
        return Segmenter.paragraphs(text).stream()
                .filter(paragraph -> touches(paragraph, selected.begin()))
                .flatMap(paragraph -> QuotationMarks.find(text, paragraph).stream())
                .filter(quotation -> touches(quotation.outer(), selected.begin()))
                .map(Quotation::inner)
                .min(Comparator.comparingInt(TextRange::length));
    }

    private static boolean touches(TextRange range, int offset) {
        return range.begin() <= offset && offset <= range.end();
    }

    private int afterProclitic(TextRange range) {
        return words.tokenAt(range.begin())
                .filter(token -> token.begin() == range.begin())
                .map(token ->
                        Math.min(range.end(), range.begin() + clitics(token).length(text, token)))
                .orElse(range.begin());
    }

    private TextRange snap(TextRange selected) {
        int begin = edge(selected.begin(), true);
        int end = edge(selected.end(), false);
        return new TextRange(begin, Math.max(begin, end));
    }

    private int edge(int offset, boolean begin) {
        Optional<TextRange> cut = words.isWordBoundary(offset) ? Optional.empty() : words.tokenAt(offset);
        return cut.filter(token -> !partsClitic(token, offset))
                .map(token -> begin ? token.begin() : token.end())
                .orElse(offset);
    }

    /** Whether the offset parts a clitic from the word; the user who cuts there says that the rest is a word. */
    private boolean partsClitic(TextRange token, int offset) {
        String rest = Folding.key(text.substring(offset, token.end()));
        Predicate<String> others = known.forSplitting(token.of(text));
        return new Clitics(word -> word.equals(rest) || others.test(word))
                .isBoundary(token.of(text), offset - token.begin());
    }

    private Clitics clitics(TextRange token) {
        return new Clitics(known.forSplitting(token.of(text)));
    }
}
