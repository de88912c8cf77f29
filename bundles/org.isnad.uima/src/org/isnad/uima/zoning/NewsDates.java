package org.isnad.uima.zoning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.text.Folded;
import org.isnad.text.Folding;
import org.isnad.text.TextRange;

/**
 * Finds dates as Arabic news writes them: day before month, months of any region («شباط/فبراير»), digits of any script.
 *
 * <p>With figures alone the year tells the order; the first of the other two is the day unless only the second can be one.
 * A day that does not exist, or a year outside 1900 to 2099, is no date.
 */
final class NewsDates {

    /** A date and where it stands, in UTF-16 code units of the text. */
    record Found(LocalDate date, TextRange range) {}

    private static final Map<String, Integer> MONTHS = months();
    private static final String MONTH = MONTHS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(name -> name.replace(" ", "\\s+"))
            .collect(Collectors.joining("|", "(", ")"));
    private static final String GAP = "[\\s\\p{Pd}/.,،:()_]*(?:من\\s+|من شهر\\s+|st\\s|nd\\s|rd\\s|th\\s)?";
    private static final String SIGN = "\\s*[\\p{Pd}/._]\\s*";
    private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";
    private static final String DAY = "(?<!\\d)(\\d{1,2})";
    private static final String OTHER_NAME = "(?:[\\s/()]*" + MONTH.replace("(", "(?:") + "[\\s)]*)?";

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)" + SIGN + "(\\d{1,2})" + SIGN + "(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(DAY + SIGN + "(\\d{1,2})" + SIGN + YEAR);
    private static final Pattern NAMED = Pattern.compile(DAY + GAP + MONTH + OTHER_NAME + GAP + YEAR);
    private static final Pattern NAME_FIRST =
            Pattern.compile("(?<!\\p{L})" + MONTH + OTHER_NAME + GAP + "(\\d{1,2})(?!\\d)" + GAP + YEAR);
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)");

    private NewsDates() {}

    /** The first date of a text, as people write it. */
    static Optional<Found> find(String text) {
        Folded folded = Folding.fold(text);
        return Optional.<Found>empty()
                .or(() -> find(folded, YEAR_FIRST, m -> date(m, 1, 2, 3)))
                .or(() -> find(folded, DAY_FIRST, m -> figures(m)))
                .or(() -> find(folded, NAMED, m -> named(m.group(3), m.group(2), m.group(1))))
                .or(() -> find(folded, NAME_FIRST, m -> named(m.group(3), m.group(1), m.group(2))));
    }

    /** The first date in the name of a file, where it may also be written 20200208. */
    static Optional<LocalDate> inFileName(String name) {
        return find(name)
                .or(() -> find(Folding.fold(name), COMPACT, m -> date(m, 1, 2, 3)))
                .map(Found::date);
    }

    private interface Reading {
        LocalDate of(MatchResult match);
    }

    private static Optional<Found> find(Folded folded, Pattern pattern, Reading reading) {
        Matcher matcher = pattern.matcher(folded.text());
        while (matcher.find()) {
            try {
                LocalDate date = reading.of(matcher);
                return Optional.of(new Found(date, folded.original(new TextRange(matcher.start(), matcher.end()))));
            } catch (DateTimeException e) {
                // 31.02.2020 is no date; another may follow.
            }
        }
        return Optional.empty();
    }

    private static LocalDate date(MatchResult match, int year, int month, int day) {
        return LocalDate.of(number(match.group(year)), number(match.group(month)), number(match.group(day)));
    }

    private static LocalDate figures(MatchResult match) {
        boolean american = number(match.group(2)) > 12 && number(match.group(1)) <= 12;
        return american ? date(match, 3, 1, 2) : date(match, 3, 2, 1);
    }

    private static LocalDate named(String year, String month, String day) {
        return LocalDate.of(number(year), MONTHS.get(month.replaceAll("\\s+", " ")), number(day));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                NewsDates.class.getResourceAsStream("month-names.txt"), StandardCharsets.UTF_8))) {
            int month = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.startsWith("#")) {
                    month++;
                    for (String name : line.strip().split(" ")) {
                        months.put(Folding.key(name.replace('_', ' ')), month);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return months;
    }
}
