package org.isnad.exchange.release.card;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Parts of a Markdown document in English. */
final class MarkdownText {

    private MarkdownText() {}

    /** A table; numbers in all columns but the first stand at the right. */
    static String table(List<String> header, List<List<String>> rows) {
        return table(1, header, rows);
    }

    /** A table of words. */
    static String words(List<String> header, List<List<String>> rows) {
        return table(header.size(), header, rows);
    }

    /** A table whose first columns are words and the rest numbers. */
    static String table(int words, List<String> header, List<List<String>> rows) {
        StringBuilder table = new StringBuilder(row(header)).append('|');
        table.append(" --- |".repeat(words));
        table.append(" ---: |".repeat(header.size() - words)).append('\n');
        rows.forEach(row -> table.append(row(row)));
        return table.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MarkdownText::cell).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String cell(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|").replace('\n', ' ').replace("<", "&lt;");
    }

    static String bullets(Collection<String> lines) {
        return lines.stream().map(line -> "- " + line + '\n').collect(Collectors.joining());
    }

    /** Words of people: headings, tables and HTML in them would break the document. */
    static String prose(String text) {
        return text.strip().replace("<", "&lt;").replaceAll("(?m)^(\\s*)([#|>])", "$1\\\\$2");
    }

    static String number(long value) {
        return String.format(Locale.ENGLISH, "%,d", value);
    }

    static String count(long number, String one, String many) {
        return number(number) + ' ' + (number == 1 ? one : many);
    }

    static String share(long part, long whole) {
        return whole == 0 ? "–" : String.format(Locale.ENGLISH, "%.1f %%", 100.0 * part / whole);
    }

    /** The largest first, then by name. */
    static List<Map.Entry<String, Integer>> ranked(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}
