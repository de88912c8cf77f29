package org.isnad.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QueryParserTest {

    @Test
    void kindFieldsValuesAndNegation() {
        ItemQuery query = parse("statement source:لافروف stance:against,FAVOR -zone:headline_duplicate");
        assertEquals(Set.of(Kind.STATEMENT), query.kinds());
        assertEquals(3, query.conditions().size());
        assertEquals("AGAINST", query.conditions().get(1).values().get(0).text());
        assertEquals("FAVOR", query.conditions().get(1).values().get(1).text());
        assertTrue(query.conditions().get(2).negated());
    }

    @Test
    void arabicSaysTheSame() {
        ItemQuery arabic = parse("قول المصدر:لافروف الموقف:معارض النوع:غير_مباشر");
        ItemQuery english = parse("statement source:لافروف stance:AGAINST type:INDIRECT");
        assertEquals(english.kinds(), arabic.kinds());
        for (int i = 0; i < 3; i++) {
            assertEquals(
                    english.conditions().get(i).field(),
                    arabic.conditions().get(i).field());
            assertEquals(
                    english.conditions().get(i).values().get(0).text(),
                    arabic.conditions().get(i).values().get(0).text());
        }
    }

    @Test
    void quotedValuesHaveBlanks() {
        assertEquals(
                "سيرغي لافروف",
                parse("source:\"سيرغي لافروف\"")
                        .conditions()
                        .get(0)
                        .values()
                        .get(0)
                        .text());
        assertEquals(
                "سيرغي لافروف",
                parse("source:«سيرغي لافروف»")
                        .conditions()
                        .get(0)
                        .values()
                        .get(0)
                        .text());
        assertEquals(
                2,
                parse("source:«سيرغي لافروف»،كيري").conditions().get(0).values().size());
    }

    @Test
    void aWordWithoutAFieldIsLookedForInTheUnit() {
        ItemQuery query = parse("quote السلام \"خطوة مهمة\"");
        assertEquals(Field.WORDS, query.conditions().get(0).field());
        assertEquals("خطوة مهمة", query.conditions().get(1).values().get(0).text());
    }

    @Test
    void withoutAKindThoseThatHaveTheFields() {
        assertEquals(Set.of(Kind.STATEMENT), parse("cue:أكد").kinds());
        assertEquals(
                Set.of(Kind.STANCE, Kind.STATEMENT), parse("stance:AGAINST").kinds());
        assertFalse(parse("flag:ASK_REVIEWER").kinds().contains(Kind.ZONE));
    }

    @ParameterizedTest
    @CsvSource({
        "statement sorce:x, search.field-unknown, 10",
        "mention cue:أكد, search.field-kind, 8",
        "statement type:ZERO, search.tag-unknown, 15",
        "statement source:, search.value-missing, 17",
        "source:\"لافروف, search.quote-open, 7",
        "score:high, search.number-bad, 6",
        "date:yesterday, search.date-bad, 5",
        "comment:~a(, search.regex-bad, 8",
        "'', search.empty, 0",
        "'   ', search.empty, 0"
    })
    void whatIsWrongIsSaidWithItsPlace(String source, String code, int begin) {
        Outcome<ItemQuery> query = ItemQuery.parse(source);
        assertFalse(query.isPresent());
        Problem problem = query.problems().get(0);
        assertEquals(code, problem.code());
        assertEquals(begin, problem.place().begin());
        assertFalse(problem.message().contains("{"), problem.message());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":",
                "-",
                "!",
                ":::",
                "a:",
                "-:b",
                "\"",
                "«",
                ",",
                "source:,",
                "~",
                "source:~",
                "* *",
                "statement:"
            })
    void noInputIsTooStrange(String source) {
        Outcome<ItemQuery> query = ItemQuery.parse(source);
        assertTrue(query.isPresent() || query.hasErrors());
    }

    @Test
    void everyFieldAndKindHasAWordAndNoTwoShareOne() {
        for (Field field : Field.values()) {
            for (String word : Vocabulary.words(field)) {
                assertEquals(field, Vocabulary.field(word).orElseThrow(), word);
            }
            assertTrue(Vocabulary.words(field).size() >= 2, field + " has an Arabic word");
        }
        for (Kind kind : Kind.values()) {
            assertEquals(kind, Vocabulary.kind(Vocabulary.word(kind)).orElseThrow());
        }
    }

    private static ItemQuery parse(String source) {
        Outcome<ItemQuery> query = ItemQuery.parse(source);
        assertTrue(query.isPresent(), () -> query.problems().toString());
        return query.value();
    }
}
