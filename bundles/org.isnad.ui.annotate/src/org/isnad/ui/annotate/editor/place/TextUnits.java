package org.isnad.ui.annotate.editor.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.text.ContentEdges;
import org.isnad.text.Quotation;
import org.isnad.text.QuotationMarks;
import org.isnad.text.Segmenter;
import org.isnad.text.TextRange;

/**
 * The word, phrase, quotations, sentence and paragraph around a place of one text; in UTF-16 code units. A phrase goes from
 * one punctuation mark to the next, quotation marks and brackets included.
 */
public final class TextUnits {

    private static final String PHRASE_ENDS = "،,؛;:.!؟?…«»“”\"()[]{}–—\n\r\u2028\u2029";

    private final String text;
    private final List<TextRange> paragraphs;

    public TextUnits(String text) {
        this.text = text;
        paragraphs = Segmenter.paragraphs(text);
    }

    /** The smallest unit with more words than are selected; empty when all of the paragraph is. */
    public Optional<TextRange> grown(TextRange selected) {
        return around(selected)
                .filter(unit -> unit.contains(selected) && !sameWords(unit, selected))
                .min(Comparator.comparingInt(TextRange::length));
    }

    /** The largest unit at the begin of the selection with fewer words; empty inside a single word. */
    public Optional<TextRange> shrunk(TextRange selected) {
        return around(new TextRange(selected.begin(), selected.begin()))
                .filter(unit -> selected.contains(unit) && !sameWords(unit, selected))
                .max(Comparator.comparingInt(TextRange::length));
    }

    /** The innermost quotation around the selection with more in it, between its marks. */
    public Optional<TextRange> quotation(TextRange selected) {
        return quotations(selected)
                .filter(inner -> !inner.equals(selected))
                .min(Comparator.comparingInt(TextRange::length));
    }

    /** From the first to the last sentence that the selection touches. */
    public Optional<TextRange> sentence(TextRange selected) {
        return paragraph(selected)
                .map(paragraph -> spanning(Segmenter.sentences(text, paragraph), selected, paragraph));
    }

    public Optional<TextRange> paragraph(TextRange selected) {
        return paragraphs.stream()
                .filter(paragraph -> touches(paragraph, selected.begin()))
                .findFirst();
    }

    /** Where the phrase ends that goes on after an offset; marks at the offset itself are stepped over. */
    public int phraseEnd(int offset) {
        int at = offset;
        while (at < text.length() && !isWordPart(at)) {
            at++;
        }
        while (at < text.length() && !endsPhrase(at)) {
            at++;
        }
        return lastWordEnd(offset, at);
    }

    /** Where the phrase begins that an offset is in or after. */
    public int phraseBegin(int offset) {
        int at = offset;
        while (at > 0 && !isWordPart(at - 1)) {
            at--;
        }
        while (at > 0 && !endsPhrase(at - 1)) {
            at--;
        }
        while (at < offset && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private Stream<TextRange> around(TextRange selected) {
        List<TextRange> units = new ArrayList<>();
        words(selected).ifPresent(units::add);
        paragraph(selected).ifPresent(paragraph -> {
            phrase(selected).ifPresent(units::add);
            quotations(selected).forEach(units::add);
            sentence(selected).ifPresent(units::add);
            units.add(paragraph);
        });
        return units.stream().filter(unit -> !unit.isEmpty());
    }

    /** The phrase that the selection is in; empty when it spans several. */
    private Optional<TextRange> phrase(TextRange selected) {
        for (int at = selected.begin(); at < selected.end(); at++) {
            if (endsPhrase(at)) {
                return Optional.empty();
            }
        }
        boolean inPhrase = selected.begin() == text.length() || !endsPhrase(selected.begin());
        int begin = inPhrase || selected.begin() == 0 ? begin(selected.begin()) : selected.begin();
        int end = selected.end();
        while (end < text.length() && !endsPhrase(end)) {
            end++;
        }
        return Optional.of(new TextRange(begin, Math.max(begin, lastWordEnd(begin, end))));
    }

    private int begin(int offset) {
        int at = offset;
        while (at > 0 && !endsPhrase(at - 1)) {
            at--;
        }
        while (at < offset && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private Stream<TextRange> quotations(TextRange selected) {
        return paragraph(selected).stream()
                .flatMap(paragraph -> QuotationMarks.find(text, paragraph).stream())
                .filter(quotation -> quotation.outer().contains(selected))
                .map(Quotation::inner);
    }

    private Optional<TextRange> words(TextRange selected) {
        int begin = selected.begin();
        int end = selected.end();
        while (begin > 0 && isWordPart(begin - 1)) {
            begin--;
        }
        while (end < text.length() && isWordPart(end)) {
            end++;
        }
        return begin == end ? Optional.empty() : Optional.of(new TextRange(begin, end));
    }

    private boolean sameWords(TextRange one, TextRange other) {
        return ContentEdges.trim(text, one).equals(ContentEdges.trim(text, other));
    }

    private static TextRange spanning(List<TextRange> units, TextRange selected, TextRange otherwise) {
        List<TextRange> touched = units.stream()
                .filter(unit -> unit.overlaps(selected) || unit.contains(selected.begin()))
                .toList();
        if (touched.isEmpty()) {
            return units.isEmpty() ? otherwise : units.get(units.size() - 1);
        }
        return new TextRange(
                touched.get(0).begin(), touched.get(touched.size() - 1).end());
    }

    private int lastWordEnd(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean endsPhrase(int offset) {
        boolean inNumber = offset > 0
                && offset + 1 < text.length()
                && Character.isDigit(text.charAt(offset - 1))
                && Character.isDigit(text.charAt(offset + 1));
        return PHRASE_ENDS.indexOf(text.charAt(offset)) >= 0 && !inNumber;
    }

    private boolean isWordPart(int offset) {
        char unit = text.charAt(offset);
        boolean letter = Character.isSurrogate(unit) || Character.isLetterOrDigit(unit);
        return letter || isJoined(unit);
    }

    /** Marks over letters, tatweel and what joins letters or keeps them apart. */
    private static boolean isJoined(char unit) {
        int type = Character.getType(unit);
        return type == Character.NON_SPACING_MARK || unit == 'ـ' || unit == '\u200c' || unit == '\u200d';
    }

    private static boolean touches(TextRange range, int offset) {
        return range.begin() <= offset && offset <= range.end();
    }
}
