package org.isnad.uima.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.text.Characters;
import org.isnad.text.Folding;
import org.isnad.text.Quotation;
import org.isnad.text.QuotationMarks;
import org.isnad.text.Segmenter;
import org.isnad.text.TextRange;

/** A text cut into tokens with their folded spelling, sentences and quotations. */
final class ArticleText {

    private final String text;
    private final List<TextRange> tokens;
    private final List<String> folded = new ArrayList<>();
    private final List<TextRange> sentences;
    private final List<Quotation> quotations;

    ArticleText(String text) {
        this.text = text;
        tokens = Segmenter.tokens(text);
        tokens.forEach(token -> folded.add(Folding.key(token.of(text))));
        sentences = Segmenter.sentences(text);
        quotations = QuotationMarks.find(text);
    }

    String text() {
        return text;
    }

    List<TextRange> sentences() {
        return sentences;
    }

    List<Quotation> quotations() {
        return quotations;
    }

    int tokens() {
        return tokens.size();
    }

    TextRange token(int index) {
        return tokens.get(index);
    }

    /** The folded spelling of a token, "" beyond the ends. */
    String word(int index) {
        return index >= 0 && index < folded.size() ? folded.get(index) : "";
    }

    boolean isWord(int index) {
        return index >= 0
                && index < tokens.size()
                && Characters.isWordPart(text.codePointAt(tokens.get(index).begin()));
    }

    boolean isMark(int index) {
        return index >= 0
                && index < tokens.size()
                && Characters.isQuotationMark(text.charAt(tokens.get(index).begin()));
    }

    /** Index of the first token that ends after an offset. */
    int after(int offset) {
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

    /** The innermost quotation that holds an offset between its marks. */
    Optional<Quotation> around(int offset) {
        Quotation innermost = null;
        for (Quotation quotation : quotations) {
            if (quotation.inner().contains(offset)) {
                innermost = quotation;
            }
        }
        return Optional.ofNullable(innermost);
    }

    /** The quotation whose opening mark stands at an offset. */
    Optional<Quotation> openedAt(int offset) {
        return quotations.stream()
                .filter(quotation -> quotation.outer().begin() == offset)
                .findFirst();
    }

    /** How many words a range holds. */
    int words(TextRange range) {
        int count = 0;
        for (int i = after(range.begin()); i < tokens.size() && tokens.get(i).begin() < range.end(); i++) {
            count += isWord(i) ? 1 : 0;
        }
        return count;
    }

    int letters(TextRange range) {
        return (int)
                range.of(text).codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** Whether the word of a range begins with a proclitic that the range leaves out: its first letter, folded, or 0. */
    char procliticBefore(int begin) {
        int index = after(begin);
        return index < tokens.size() && tokens.get(index).begin() < begin
                ? word(index).charAt(0)
                : 0;
    }
}
