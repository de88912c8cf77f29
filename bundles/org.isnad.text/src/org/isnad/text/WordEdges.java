package org.isnad.text;

import java.util.List;
import java.util.Optional;

/** Where the edges of an annotation may stand in one text: at clusters, words and clitics. */
public final class WordEdges {

    private final CharSequence text;
    private final Clitics clitics;
    private final List<TextRange> tokens;

    /** Reads the text once; later questions cost one binary search. The text must not change. */
    public WordEdges(CharSequence text, Clitics clitics) {
        this.text = text;
        this.clitics = clitics;
        this.tokens = Segmenter.tokens(text);
    }

    /** The tokens of the text, as {@link Segmenter#tokens} gives them. */
    public List<TextRange> tokens() {
        return tokens;
    }

    /** Whether no surrogate pair and no letter with its marks is cut at the offset. */
    public boolean isClusterBoundary(int offset) {
        return GraphemeClusters.isBoundary(text, offset);
    }

    /** Whether no token is cut at the offset. */
    public boolean isWordBoundary(int offset) {
        return tokenAround(offset).isEmpty();
    }

    /** Whether the offset lies inside a token, between a proclitic and a known rest or before a pronoun suffix. */
    public boolean isCliticBoundary(int offset) {
        return tokenAround(offset)
                .filter(token -> clitics.isBoundary(token.of(text), offset - token.begin()))
                .isPresent();
    }

    /** The token with {@code begin <= offset <= end}, the following one where two touch. */
    public Optional<TextRange> tokenAt(int offset) {
        int index = firstEndingAfter(offset);
        if (index < tokens.size() && tokens.get(index).begin() <= offset) {
            return Optional.of(tokens.get(index));
        }
        return index > 0 && tokens.get(index - 1).end() == offset
                ? Optional.of(tokens.get(index - 1))
                : Optional.empty();
    }

    /**
     * The range widened to whole words and freed of blanks at its edges.
     *
     * <p>A begin inside a word, at or after its known proclitic, goes to the end of that proclitic. An empty range gives
     * the word that it stands in or touches, and itself where there is none.
     */
    public TextRange snapToWords(TextRange range) {
        TextRange trimmed = Blanks.trim(text, range);
        if (trimmed.isEmpty()) {
            return tokenAt(range.begin()).orElse(trimmed);
        }
        int begin = tokenAround(trimmed.begin())
                .map(token -> snapBegin(token, trimmed.begin()))
                .orElse(trimmed.begin());
        int end = tokenAround(trimmed.end()).map(TextRange::end).orElse(trimmed.end());
        return new TextRange(begin, end);
    }

    private int snapBegin(TextRange token, int offset) {
        int stem = token.begin() + clitics.length(text, token);
        return offset >= stem ? stem : token.begin();
    }

    private Optional<TextRange> tokenAround(int offset) {
        int index = firstEndingAfter(offset);
        return index < tokens.size() && tokens.get(index).begin() < offset
                ? Optional.of(tokens.get(index))
                : Optional.empty();
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
