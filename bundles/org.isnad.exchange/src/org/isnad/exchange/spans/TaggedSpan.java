package org.isnad.exchange.spans;

import java.util.Map;

/**
 * A span with its tags.
 *
 * @param id unique in its article
 * @param begin in UTF-16 code units
 * @param end exclusive
 * @param tags by their names, such as {@code report_type}; only those that are set, in a fixed order
 */
public record TaggedSpan(String id, SpanLabel label, int begin, int end, Map<String, String> tags) {

    /** Its text. */
    public String of(String text) {
        return text.substring(begin, end);
    }
}
