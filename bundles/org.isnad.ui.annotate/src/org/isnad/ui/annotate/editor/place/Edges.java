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

    private static final String PROCLITICS = "وفبلكس";

    /** With marks over the letters. */
    private static final int LONGEST_PROCLITIC = 6;

    private final String text;
    private final KnownWords known;
    private final WordEdges words;
    private boolean snapping = true;

    /** Reads the text once. */
    public Edges(Corpus corpus, String text) {
        this.text = text;
        known = new KnownWords(corpus, text);
        words = new WordEdges(text, new Clitics(word -> false));
    }

    /** Whether edges inside words go to the edge of the word; without it a selection is taken to the letter. */
    public void setSnapping(boolean snaps) {
        snapping = snaps;
    }

    public boolean isSnapping() {
        return snapping;
    }

    /**
     * The edge of a range moved past one clitic: a proclitic at its begin, a pronoun suffix at its end. The same range where
     * there is none.
     */
    public TextRange clitic(EdgeMove move, TextRange range) {
        return switch (move) {
            case BEGIN_LONGER, BEGIN_SHORTER -> {
                int begin = cliticBegin(range.begin(), move == EdgeMove.BEGIN_LONGER);
                yield begin < range.end() ? new TextRange(begin, range.end()) : range;
            }
            case END_LONGER, END_SHORTER -> {
                int end = cliticEnd(range.end(), move == EdgeMove.END_LONGER);
                yield end > range.begin() ? new TextRange(range.begin(), end) : range;
            }
        };
    }

    private int cliticBegin(int offset, boolean outwards) {
        TextRange token = words.tokenAt(offset).filter(t -> offset < t.end()).orElse(null);
        if (token == null) {
            return offset;
        }
        int best = outwards && offset > token.begin() ? token.begin() : offset;
        for (int at = token.begin() + 1; at < token.end() && at - token.begin() <= LONGEST_PROCLITIC; at++) {
            if (isProclitic(token, at) && (outwards ? at > best && at < offset : at > offset && best == offset)) {
                best = at;
            }
        }
        return best;
    }

    private boolean isProclitic(TextRange token, int at) {
        String letters = Folding.key(text.substring(token.begin(), at));
        return letters.chars().allMatch(letter -> PROCLITICS.indexOf(letter) >= 0) && partsClitic(token, at);
    }

    private int cliticEnd(int offset, boolean outwards) {
        TextRange token =
                words.tokenAt(offset - 1).filter(t -> offset > t.begin()).orElse(null);
        if (token == null) {
            return offset;
        }
        int best = outwards && offset < token.end() ? token.end() : offset;
        Clitics suffixes = new Clitics(word -> false);
        for (int at = token.begin() + 1; !outwards && at < offset; at++) {
            if (suffixes.isBoundary(token.of(text), at - token.begin()) && !isProclitic(token, at)) {
                best = best == offset ? at : best;
            }
        }
        return best;
    }

    /**
     * The mention: whole words without outer quotation marks and without a proclitic. An edge that the user put inside a
     * word stays where it parts a clitic from a word.
     */
    public TextRange mention(TextRange selected) {
        TextRange snapped = selected.isEmpty() ? words.snapToWords(selected) : snap(selected);
        TextRange trimmed = ContentEdges.trim(text, snapped);
        if (!snapping && !selected.isEmpty()) {
            return trimmed;
        }
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
        if (!snapping) {
            return selected;
        }
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
