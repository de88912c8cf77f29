package org.isnad.exchange.tei;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Ids that XML allows, one for each thing: kind and id of the thing, other characters as low lines. */
final class TeiIds {

    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** The same for the same thing. */
    String of(String kind, String id) {
        return ids.computeIfAbsent(kind + '\n' + id, key -> {
            String wish = kind + '.' + word(id);
            String name = wish;
            for (int n = 2; !taken.add(name); n++) {
                name = wish + '.' + n;
            }
            return name;
        });
    }

    /** What refers to the thing; null without an id. */
    String pointer(String kind, String id) {
        return id == null || id.isEmpty() ? null : '#' + of(kind, id);
    }

    /** A text with nothing but letters, digits, full stops, hyphens and low lines. */
    static String word(String text) {
        StringBuilder word = new StringBuilder();
        text.codePoints()
                .map(c -> c < 0x10000 && Character.isLetterOrDigit(c) || c == '.' || c == '-' ? c : '_')
                .forEach(word::appendCodePoint);
        return word.toString();
    }
}
