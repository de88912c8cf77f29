package org.isnad.ui.annotate.editor.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.text.Complementizers;
import org.isnad.text.ContentEdges;
import org.isnad.text.Folding;
import org.isnad.text.Quotation;
import org.isnad.text.QuotationMarks;
import org.isnad.text.Segmenter;
import org.isnad.text.TextRange;
import org.isnad.text.cue.CueForm;
import org.isnad.text.cue.CueHit;

/**
 * Where in a sentence the content of a cue is likely to stand: from the complementizer, colon or quotation after it to the end
 * of the quotation, the next cue or the sentence.
 */
final class ContentGuess {

    private static final Set<Character> COMMAS = Set.of('،', ',', '؛', ';');
    /** After a comma these go on with what is said: أن الوزير، …، لم يتطرق. */
    private static final Set<String> NEGATIONS = Set.of("لم", "لن", "لا", "ما");

    private static final int LONGEST_NAME = 3;
    private static final int WORDS_AFTER_COMMA = 2;

    private final String text;
    private final TextRange sentence;
    private final CueWords cues;
    private final List<TextRange> tokens;
    private final List<Quotation> quotations;

    ContentGuess(String text, TextRange sentence, CueWords cues) {
        this.text = text;
        this.sentence = sentence;
        this.cues = cues;
        tokens = Segmenter.tokens(sentence.of(text)).stream()
                .map(token -> new TextRange(token.begin() + sentence.begin(), token.end() + sentence.begin()))
                .toList();
        quotations = QuotationMarks.find(text, sentence);
    }

    /** What was said, for a cue that ends at an offset; empty when nothing follows it. */
    Optional<TextRange> content(CueHit cue) {
        int from = cue.range().end();
        if (cue.form() == CueForm.PHRASE) {
            boolean opens =
                    tokens.stream().noneMatch(token -> token.end() < cue.range().begin());
            return opens
                    ? bounded(afterComma(from))
                    : trimmed(sentence.begin(), cue.range().begin());
        }
        return bounded(begin(from));
    }

    /** What stands between the cue and the content: the subject of a verb, if it is named there. */
    TextRange between(CueHit cue, TextRange content) {
        int from = cue.range().end();
        int to = content == null || content.begin() < from ? sentence.end() : content.begin();
        return new TextRange(from, Math.max(from, to));
    }

    /** The content that begins after an offset: with the complementizer still before it. */
    Optional<TextRange> bounded(int begin) {
        TextRange all = new TextRange(begin, end(begin));
        boolean quoted = quotations.stream().anyMatch(quote -> quote.outer().begin() == begin);
        TextRange rest = quoted ? ContentEdges.trim(text, all) : ContentEdges.afterComplementizer(text, all);
        TextRange inner = quotationAt(rest).orElse(rest);
        return Optional.of(ContentEdges.trim(text, inner)).filter(range -> !range.isEmpty());
    }

    private int begin(int from) {
        int colon = text.indexOf(':', from);
        int best = colon >= 0 && colon < sentence.end() ? colon : Integer.MAX_VALUE;
        int rival = cues.after(from).stream()
                .filter(hit ->
                        hit.form() == CueForm.PARTICIPLE || isJoined(hit.range().begin()))
                .map(hit -> hit.range().begin())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        int complementizer = tokens.stream()
                .filter(token -> token.begin() >= from && Complementizers.matches(token.of(text)))
                .map(TextRange::begin)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        int quotation = quotations.stream()
                .filter(quote -> quote.outer().begin() >= from && !isName(quote, complementizer))
                .map(quote -> quote.outer().begin())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        best = Math.min(best, Math.min(complementizer, quotation));
        return best == Integer.MAX_VALUE || rival < best ? from : best;
    }

    /** A verb joined to another by و or ف; one in a relative clause is not. */
    private boolean isJoined(int verb) {
        return verb > 0 && (text.charAt(verb - 1) == 'و' || text.charAt(verb - 1) == 'ف');
    }

    /** A few words between marks, with the complementizer still to come. */
    private boolean isName(Quotation quote, int complementizer) {
        long words = tokens.stream().filter(quote.inner()::contains).count();
        return quote.closed()
                && complementizer != Integer.MAX_VALUE
                && quote.outer().end() <= complementizer
                && words <= LONGEST_NAME;
    }

    private int end(int begin) {
        for (CueHit next : cues.after(begin)) {
            if (quotations.stream().noneMatch(quote -> quote.inner().contains(next.range()))) {
                int comma = commaBefore(next.range().begin(), begin);
                if (comma >= 0) {
                    return comma;
                }
                if (next.form() == CueForm.PARTICIPLE
                        || followsQuotation(next.range().begin())) {
                    return next.range().begin() - (isJoined(next.range().begin()) ? 1 : 0);
                }
            }
        }
        return sentence.end();
    }

    /** Whether a verb is joined right to the end of a quotation: «…» وقال. */
    private boolean followsQuotation(int verb) {
        return isJoined(verb)
                && quotations.stream()
                        .map(quote -> quote.outer().end())
                        .anyMatch(end ->
                                end < verb && text.substring(end, verb - 1).isBlank());
    }

    /** The comma that a cue follows with hardly a word between, or -1. */
    private int commaBefore(int cue, int begin) {
        int at = cue - 1;
        while (at > begin && !COMMAS.contains(text.charAt(at))) {
            at--;
        }
        TextRange between = new TextRange(Math.min(at + 1, cue), cue);
        List<TextRange> words = tokens.stream().filter(between::contains).toList();
        boolean negated = words.stream().anyMatch(word -> NEGATIONS.contains(word.of(text)));
        return at > begin && !negated && words.size() <= WORDS_AFTER_COMMA ? at : -1;
    }

    /** The quotation that the content is, when no more of it follows the closing mark. */
    private Optional<TextRange> quotationAt(TextRange rest) {
        return quotations.stream()
                .filter(quote -> quote.closed() && quote.inner().begin() == rest.begin())
                .filter(quote -> endsAfter(quote.outer().end(), rest))
                .map(Quotation::inner)
                .findFirst();
    }

    private boolean endsAfter(int mark, TextRange rest) {
        String after = mark < rest.end() ? text.substring(mark, rest.end()).strip() : "";
        boolean more = !after.isEmpty() && Character.isLetterOrDigit(after.charAt(0));
        String next = Folding.key(after.replaceFirst("^[،,]\\s*", "")).split(" ")[0];
        return !more && !(next.startsWith("و") && Complementizers.matchesFolded(next));
    }

    private int afterComma(int from) {
        int at = from;
        while (at < sentence.end() && !COMMAS.contains(text.charAt(at))) {
            at++;
        }
        return at < sentence.end() ? at : from;
    }

    private Optional<TextRange> trimmed(int begin, int end) {
        return Optional.of(ContentEdges.trim(text, new TextRange(begin, end))).filter(range -> !range.isEmpty());
    }
}
