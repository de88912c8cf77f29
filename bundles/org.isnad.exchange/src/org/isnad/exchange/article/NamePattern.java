package org.isnad.exchange.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.exchange.ArticleDetails;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.ReadDocument;

/**
 * What the names of files tell: {@code {outlet}_{date}_{title}} for {@code assafir_2014-03-02_title.txt}. Fields are outlet,
 * date, title, byline, id, and {@code {*}} for anything; a date is year, month, day, with any separator or none.
 */
public final class NamePattern {

    private static final Set<String> FIELDS = Set.of("outlet", "date", "title", "byline", "id", "*");
    private static final Pattern FIELD = Pattern.compile("\\{([a-z*]+)\\}");
    private static final String DATE = "(\\d{4}[-_.]?\\d{1,2}[-_.]?\\d{1,2})";

    private final Pattern pattern;
    private final List<String> fields;

    private NamePattern(Pattern pattern, List<String> fields) {
        this.pattern = pattern;
        this.fields = fields;
    }

    /** Problem {@code article.pattern} for a field that there is not, or that stands twice. */
    public static Outcome<NamePattern> of(String wish) {
        Matcher matcher = FIELD.matcher(wish);
        StringBuilder regex = new StringBuilder();
        List<String> fields = new ArrayList<>();
        int at = 0;
        while (matcher.find()) {
            String field = matcher.group(1);
            if (!FIELDS.contains(field) || !field.equals("*") && fields.contains(field)) {
                return Outcome.failed(ExchangeMessages.error("article.pattern", Place.NOWHERE, wish, field));
            }
            regex.append(Pattern.quote(wish.substring(at, matcher.start())));
            regex.append(field.equals("date") ? DATE : "(.+?)");
            fields.add(field);
            at = matcher.end();
        }
        if (fields.isEmpty()) {
            return Outcome.failed(ExchangeMessages.error("article.pattern", Place.NOWHERE, wish, ""));
        }
        regex.append(Pattern.quote(wish.substring(at)));
        return Outcome.of(new NamePattern(Pattern.compile(regex.toString()), fields));
    }

    /** What a name tells; empty where it does not fit. The ending of the file counts only where the pattern has one. */
    public Optional<ArticleDetails> details(String fileName) {
        Matcher matcher = matcher(fileName);
        if (matcher == null) {
            return Optional.empty();
        }
        return Optional.of(new ArticleDetails(
                value(matcher, "title"),
                value(matcher, "byline"),
                value(matcher, "outlet"),
                day(value(matcher, "date")),
                ""));
    }

    private Matcher matcher(String fileName) {
        Matcher whole = pattern.matcher(fileName);
        if (whole.matches() && fileName.indexOf('.') < 0) {
            return whole;
        }
        Matcher bare = pattern.matcher(fileName.replaceFirst("(?<=.)\\.[^.]{1,6}$", ""));
        return bare.matches() ? bare : whole.matches() ? whole : null;
    }

    private String value(Matcher matcher, String field) {
        int index = fields.indexOf(field);
        return index < 0 ? "" : matcher.group(index + 1).replace('_', ' ').strip();
    }

    private static String day(String value) {
        String digits = value.replaceAll("\\D", "");
        return digits.length() == 8
                ? ArticleRow.day(digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6))
                : ArticleRow.day(value.replace(' ', '-'));
    }

    /** A document with what the name of its file tells in place of what it tells itself; as it is where that does not fit. */
    public ReadDocument applied(ReadDocument document) {
        String file = document.place().file();
        String name = file == null
                ? document.id()
                : file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return details(name)
                .map(told -> new ReadDocument(
                        document.id(),
                        over(told, document.details()),
                        document.language(),
                        document.text(),
                        document.layers(),
                        document.registry(),
                        document.place()))
                .orElse(document);
    }

    /** What the first tells, and for the rest the second. */
    public static ArticleDetails over(ArticleDetails first, ArticleDetails second) {
        return new ArticleDetails(
                or(first.title(), second.title()),
                or(first.byline(), second.byline()),
                or(first.outlet(), second.outlet()),
                or(first.published(), second.published()),
                or(first.url(), second.url()),
                or(first.event(), second.event()));
    }

    private static String or(String first, String second) {
        return first.isEmpty() ? second : first;
    }
}
