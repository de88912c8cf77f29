package org.isnad.core.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.search.Condition.Match;
import org.isnad.core.search.Condition.Value;

/**
 * Reads queries by annotation: {@code statement source:لافروف stance:AGAINST type:DIRECT,MIXED -zone:HEADLINE}.
 *
 * <p>First, if wanted, a kind: statement, mention, stance, quote, zone. Then conditions, which all hold:
 * {@code field:value}; several values with commas, of which one is enough; {@code -} before a field for "none of these";
 * {@code *} as a value for "anything"; {@code ~} before a value for a regular expression over the folded text; values with
 * blanks in "…" or «…». A word without a field is looked for in what the annotation covers. Fields, kinds and tags may be
 * written in Arabic ({@code قول المصدر:لافروف الموقف:معارض}); see {@code vocabulary.txt}.
 */
final class QueryParser {

    private static final String COMMAS = ",،|";

    private final String source;
    private final List<Condition> conditions = new ArrayList<>();
    private Kind kind;
    private Problem problem;
    private int at;

    QueryParser(String source) {
        this.source = source;
    }

    Outcome<ItemQuery> parse() {
        skipBlanks();
        for (int words = 0; at < source.length() && problem == null; words++) {
            condition(words == 0);
            skipBlanks();
        }
        if (problem == null && kind == null && conditions.isEmpty()) {
            problem = SearchMessages.query("search.empty", 0, 0);
        }
        return problem == null ? Outcome.of(new ItemQuery(source, kinds(), conditions)) : Outcome.failed(problem);
    }

    /** Without a kind, those that have all the fields asked for; zones, which everything stands in, only when named. */
    private Set<Kind> kinds() {
        if (kind != null) {
            return EnumSet.of(kind);
        }
        Set<Kind> kinds = EnumSet.complementOf(EnumSet.of(Kind.ZONE));
        conditions.forEach(
                condition -> kinds.removeIf(some -> !condition.field().isOf(some)));
        return kinds;
    }

    private void condition(boolean first) {
        int begin = at;
        boolean negated = source.charAt(at) == '-' || source.charAt(at) == '!';
        if (negated) {
            at++;
        }
        int colon = colon();
        if (colon < 0) {
            bare(begin, first, negated);
            return;
        }
        String name = source.substring(at, colon);
        Optional<Field> field = Vocabulary.field(name);
        if (field.isEmpty()) {
            fail("search.field-unknown", at, colon, name, at + 1, fields());
        } else if (kind != null && !field.get().isOf(kind)) {
            fail("search.field-kind", at, colon, name, at + 1, Vocabulary.word(kind), fields());
        } else {
            at = colon + 1;
            values(field.get(), negated);
        }
    }

    private void bare(int begin, boolean first, boolean negated) {
        int end = wordEnd(at);
        Optional<Kind> named = first && !negated ? Vocabulary.kind(source.substring(at, end)) : Optional.empty();
        if (named.isPresent()) {
            kind = named.get();
            at = end;
        } else {
            at = begin + (negated ? 1 : 0);
            values(Field.WORDS, negated);
        }
    }

    private void values(Field field, boolean negated) {
        List<Value> values = new ArrayList<>();
        do {
            value(field).ifPresent(values::add);
        } while (problem == null && at < source.length() && COMMAS.indexOf(source.charAt(at)) >= 0 && at++ >= 0);
        if (problem == null) {
            conditions.add(new Condition(field, negated, values));
        }
    }

    private Optional<Value> value(Field field) {
        int begin = at;
        boolean pattern = at < source.length() && source.charAt(at) == '~';
        if (pattern) {
            at++;
        }
        String text = quoted().orElseGet(this::plain);
        if (problem != null) {
            return Optional.empty();
        }
        if (text.isEmpty()) {
            fail("search.value-missing", begin, at, begin + 1, Vocabulary.word(field));
            return Optional.empty();
        }
        if (!pattern && text.equals("*")) {
            return Optional.of(new Value("", Match.SET, begin, at));
        }
        return pattern ? pattern(text, begin) : checked(field, text, begin);
    }

    private Optional<Value> pattern(String text, int begin) {
        try {
            TextFinder.pattern(text, true);
            return Optional.of(new Value(text, Match.PATTERN, begin, at));
        } catch (PatternSyntaxException e) {
            fail("search.regex-bad", begin, at, e.getDescription(), begin + 2 + Math.max(0, e.getIndex()));
            return Optional.empty();
        }
    }

    private Optional<Value> checked(Field field, String text, int begin) {
        String value = text;
        switch (field.form()) {
            case TAG -> {
                Optional<Enumerator> tag = Vocabulary.tag(field.tags(kind), text);
                if (tag.isEmpty()) {
                    String tags = field.tags(kind).stream()
                            .map(Enumerator::getName)
                            .distinct()
                            .collect(joined());
                    fail("search.tag-unknown", begin, at, text, begin + 1, Vocabulary.word(field), tags);
                } else {
                    value = tag.get().getName();
                }
            }
            case NUMBER -> {
                value = text.replace('−', '-').replaceFirst("^\\+", "");
                if (!value.matches("-?[0-9]{1,3}")) {
                    fail("search.number-bad", begin, at, text, begin + 1);
                }
            }
            case DATE -> {
                if (!text.matches("(\\d{4}(-\\d\\d){0,2})?(\\.\\.)?(\\d{4}(-\\d\\d){0,2})?") || text.equals("..")) {
                    fail("search.date-bad", begin, at, text, begin + 1);
                }
            }
            default -> {
                // Any text will do.
            }
        }
        return problem == null ? Optional.of(new Value(value, Match.USUAL, begin, at)) : Optional.empty();
    }

    /** What stands between quotation marks at the present place, if any do. */
    private Optional<String> quoted() {
        if (at >= source.length() || "\"«“".indexOf(source.charAt(at)) < 0) {
            return Optional.empty();
        }
        char close = "\"»”".charAt("\"«“".indexOf(source.charAt(at)));
        int end = source.indexOf(close, at + 1);
        if (end < 0) {
            fail("search.quote-open", at, source.length(), at + 1);
            return Optional.of("");
        }
        String text = source.substring(at + 1, end);
        at = end + 1;
        return Optional.of(text);
    }

    private String plain() {
        int end = at;
        while (end < source.length()
                && !Character.isWhitespace(source.charAt(end))
                && COMMAS.indexOf(source.charAt(end)) < 0) {
            end++;
        }
        String text = source.substring(at, end);
        at = end;
        return text;
    }

    /** Where the colon of a field stands, or -1 where a bare word or quotation begins here. */
    private int colon() {
        for (int i = at; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == ':') {
                return i == at ? -1 : i;
            }
            if (Character.isWhitespace(c) || "\"«“".indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < source.length() && !Character.isWhitespace(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private void skipBlanks() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
    }

    private String fields() {
        return Stream.of(Field.values())
                .filter(field -> kind == null || field.isOf(kind))
                .map(Vocabulary::word)
                .collect(joined());
    }

    private static java.util.stream.Collector<CharSequence, ?, String> joined() {
        return Collectors.joining(", ");
    }

    private void fail(String code, int begin, int end, Object... arguments) {
        if (problem == null) {
            problem = SearchMessages.query(code, begin, end, arguments);
        }
    }
}
