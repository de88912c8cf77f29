package org.isnad.core.search;

import java.util.List;
import java.util.Map;
import org.isnad.text.TextRange;

/**
 * One annotation as plain data, apart from the model that it was read from.
 *
 * @param id of the item
 * @param created ISO 8601 instant, or null
 * @param ranges what it covers, in UTF-16 code units; of a statement its content, of a stance its evidence
 * @param values tags by their names, actors and issues by their identifiers, the rest as text; absent where unset
 */
public record Unit(Kind kind, String id, String created, List<TextRange> ranges, Map<Field, List<String>> values) {

    public List<String> values(Field field) {
        return values.getOrDefault(field, List.of());
    }

    /** From its first to its last code unit; empty at 0 for one that covers nothing. */
    public TextRange extent() {
        int begin = ranges.stream().mapToInt(TextRange::begin).min().orElse(0);
        return new TextRange(
                begin, ranges.stream().mapToInt(TextRange::end).max().orElse(0));
    }
}
