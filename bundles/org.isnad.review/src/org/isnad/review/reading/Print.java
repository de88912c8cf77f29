package org.isnad.review.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.isnad.text.TextRange;

/** A short fingerprint of values: 16 hexadecimal digits of a SHA-256, the same in every run. */
final class Print {

    private static final char SEPARATOR = '\u001f';
    private static final int BYTES = 8;

    private final StringBuilder values;

    Print(String kind) {
        values = new StringBuilder(kind);
    }

    Print add(Object value) {
        values.append(SEPARATOR).append(value == null ? "" : value);
        return this;
    }

    Print add(List<TextRange> ranges) {
        values.append(SEPARATOR);
        ranges.forEach(range ->
                values.append(range.begin()).append('-').append(range.end()).append(' '));
        return this;
    }

    Print add(Map<String, String> named) {
        named.forEach((name, value) -> add(name).add(value));
        return add((Object) null);
    }

    /** As a set: the order in which they were put into the slot says nothing. */
    Print addMentions(List<MentionReading> mentions) {
        return add(mentions.stream()
                .map(mention -> mention.begin() + "-" + mention.end() + " " + mention.actor())
                .sorted()
                .toList()
                .toString());
    }

    Print addQuotes(List<QuoteReading> quotes) {
        return add(quotes.stream()
                .map(quote -> quote.begin() + "-" + quote.end() + " " + quote.function())
                .sorted()
                .toList()
                .toString());
    }

    String text() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(values.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
