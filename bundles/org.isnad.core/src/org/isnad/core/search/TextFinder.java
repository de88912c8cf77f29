package org.isnad.core.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.text.Folded;
import org.isnad.text.Folding;
import org.isnad.text.TextRange;

/** A text query made ready: finds all its hits in a text, from left to right in memory, none overlapping another. */
public final class TextFinder {

    private static final String BLANKS = "[\\s\\u00A0\\u202F]+";

    private final TextQuery query;
    private final Pattern pattern;
    private final BiPredicate<CharSequence, TextRange> words;

    private TextFinder(TextQuery query, Pattern pattern) {
        this.query = query;
        this.pattern = pattern;
        words = switch (query.words()) {
            case ANYWHERE -> (text, range) -> true;
            case CLITICS -> WordRule::standsWithClitics;
            case WHOLE -> WordRule::standsAlone;
        };
    }

    /** Fails with a sentence and the position where the regular expression is not one. */
    public static Outcome<TextFinder> of(TextQuery query) {
        if (query.source().isBlank()) {
            return Outcome.failed(SearchMessages.query("search.empty", 0, 0));
        }
        try {
            Pattern pattern = query.regex()
                    ? pattern(query.source(), query.folded())
                    : words(
                            query.folded()
                                    ? Folding.key(query.source())
                                    : query.source().strip(),
                            query.folded());
            return Outcome.of(new TextFinder(query, pattern));
        } catch (PatternSyntaxException e) {
            int index = Math.max(0, Math.min(e.getIndex(), query.source().length()));
            return Outcome.failed(SearchMessages.query(
                    "search.regex-bad", index, query.source().length(), e.getDescription(), index + 1));
        }
    }

    /** Words one after the other, with any blanks between, line ends among them. */
    private static Pattern words(String words, boolean folded) {
        String blanks = folded ? "\\s+" : BLANKS;
        return Pattern.compile(
                Arrays.stream(words.split(BLANKS)).map(Pattern::quote).collect(Collectors.joining(blanks)));
    }

    /**
     * A pattern with Unicode's classes and lines. For folded text its Arabic letters are folded too, and case does not matter;
     * what is written as an escape stays as it is.
     *
     * @throws PatternSyntaxException where it is none
     */
    static Pattern pattern(String source, boolean folded) {
        int flags = Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS;
        return folded
                ? Pattern.compile(foldedLetters(source), flags | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                : Pattern.compile(source, flags);
    }

    /** ASCII is syntax and keeps its case: {@code \S} is not {@code \s}. */
    private static String foldedLetters(String source) {
        StringBuilder folded = new StringBuilder(source.length());
        source.codePoints()
                .forEach(c -> folded.append(
                        c < 0x80
                                ? Character.toString(c)
                                : Folding.fold(Character.toString(c)).text()));
        return folded.toString();
    }

    /** All hits in UTF-16 code units of the text. Fails where a regular expression runs away on this text. */
    public Outcome<List<TextRange>> find(String text, Monitor monitor) {
        Folded folded = query.folded() ? Folding.fold(text) : null;
        String searched = folded == null ? text : folded.text();
        List<TextRange> found = new ArrayList<>();
        try {
            Matcher matcher = pattern.matcher(query.regex() ? new GuardedText(searched, monitor) : searched);
            int from = 0;
            while (from <= searched.length() && matcher.find(from)) {
                TextRange range = new TextRange(matcher.start(), matcher.end());
                TextRange original = folded == null ? range : folded.original(range);
                boolean taken = !range.isEmpty() && words.test(text, original);
                if (taken) {
                    found.add(original);
                }
                from = taken ? range.end() : after(searched, range.begin());
            }
            return Outcome.of(found);
        } catch (GuardedText.Stopped e) {
            return e.isCancelled()
                    ? Outcome.of(found)
                    : Outcome.failed(SearchMessages.query("search.regex-slow", 0, 0));
        } catch (StackOverflowError e) {
            return Outcome.failed(SearchMessages.query("search.regex-deep", 0, 0));
        }
    }

    private static int after(String text, int offset) {
        return offset < text.length() ? offset + Character.charCount(text.codePointAt(offset)) : offset + 1;
    }
}
