package org.isnad.exchange.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.exchange.ArticleDetails;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadRegistry;
import org.isnad.text.XmlCharacters;

/** One article out of a row or an object. */
final class ArticleRow {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d).*", Pattern.DOTALL);
    private static final Pattern REVERSED =
            Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?!\\d).*", Pattern.DOTALL);

    private ArticleRow() {}

    /**
     * The document of a row, or none for one whose text is blank.
     *
     * @param values gives the value of a column, "" or null for none
     * @param number of the row, from 1, for its name
     */
    static Outcome<Optional<ReadDocument>> document(
            ArticleColumns columns, UnaryOperator<String> values, String file, int number, Place place) {
        String text = value(columns.text(), values);
        if (text.isBlank()) {
            return Outcome.of(Optional.empty());
        }
        for (String name : columns.named()) {
            int forbidden = XmlCharacters.firstForbidden(value(name, values));
            if (forbidden >= 0) {
                String character = "U+%04X".formatted((int) value(name, values).charAt(forbidden));
                return Outcome.failed(
                        ExchangeMessages.error("article.character", place, file, place.line(), name, character));
            }
        }
        String id = value(columns.id(), values).strip();
        ArticleDetails details = new ArticleDetails(
                single(value(columns.title(), values)),
                single(value(columns.byline(), values)),
                single(value(columns.outlet(), values)),
                day(value(columns.published(), values)),
                value(columns.url(), values),
                single(value(columns.event(), values)));
        return Outcome.of(Optional.of(new ReadDocument(
                id.isEmpty() ? file.replaceFirst("\\.[^.]*$", "") + "-" + number : id,
                details,
                "",
                text,
                List.of(),
                ReadRegistry.NONE,
                place)));
    }

    private static String value(String name, UnaryOperator<String> values) {
        String value = name.isEmpty() ? "" : values.apply(name);
        return value == null ? "" : value;
    }

    private static String single(String value) {
        return value.strip().replaceAll("\\s+", " ");
    }

    /** A date as ISO 8601; "" for what is none. Of day and month in doubt the day stands first, as in Arabic papers. */
    static String day(String value) {
        String digits = westernDigits(value.strip());
        Matcher day = DAY.matcher(digits);
        Matcher reversed = REVERSED.matcher(digits);
        try {
            if (day.matches()) {
                return date(day.group(1), day.group(2), day.group(3));
            }
            if (reversed.matches()) {
                return date(reversed.group(3), reversed.group(2), reversed.group(1));
            }
            return digits.isEmpty()
                    ? ""
                    : LocalDate.parse(digits, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toString();
        } catch (DateTimeException e) {
            return "";
        }
    }

    private static String date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                .toString();
    }

    private static String westernDigits(String value) {
        StringBuilder western = new StringBuilder();
        value.codePoints().forEach(c -> {
            int digit = Character.digit(c, 10);
            western.appendCodePoint(digit < 0 || c > 0x6FF ? c : '0' + digit);
        });
        return western.toString();
    }
}
