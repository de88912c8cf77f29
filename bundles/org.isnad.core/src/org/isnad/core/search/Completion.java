package org.isnad.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.isnad.text.Folding;

/**
 * What may be written next in a query by annotation.
 *
 * @param begin first UTF-16 code unit of the query that a proposal replaces; they reach to the caret
 * @param proposals whole words; those of fields end with a colon
 */
public record Completion(int begin, List<String> proposals) {

    private static final int MOST = 40;

    /** Proposals for the word that ends at a caret, whose offset counts UTF-16 code units. */
    public static Completion at(String query, int caret, RegistryNames registry) {
        int word = Math.min(caret, query.length());
        while (word > 0 && !Character.isWhitespace(query.charAt(word - 1))) {
            word--;
        }
        if (word < caret && "-!".indexOf(query.charAt(word)) >= 0) {
            word++;
        }
        String typed = query.substring(word, caret);
        Kind kind = Vocabulary.kind(query.strip().split("\\s+")[0]).orElse(null);
        int colon = typed.indexOf(':');
        if (colon < 0) {
            return new Completion(word, names(typed, query.substring(0, word).isBlank(), kind));
        }
        int comma = Math.max(typed.lastIndexOf(','), typed.lastIndexOf('،'));
        int value = Math.max(colon, comma) + 1;
        List<String> values = Vocabulary.field(typed.substring(0, colon))
                .map(field -> values(field, kind, typed.substring(value), registry))
                .orElse(List.of());
        return new Completion(word + value, values);
    }

    private static List<String> names(String typed, boolean first, Kind kind) {
        List<String> names = new ArrayList<>();
        if (first) {
            Stream.of(Kind.values()).forEach(some -> begins(Vocabulary.words(some), typed, " ", names));
        }
        Stream.of(Field.values())
                .filter(field -> kind == null || first || field.isOf(kind))
                .forEach(field -> begins(Vocabulary.words(field), typed, ":", names));
        return names;
    }

    /** The usual word where nothing is typed, else the first that begins so. */
    private static void begins(List<String> words, String typed, String end, List<String> names) {
        String folded = Folding.key(typed);
        words.stream()
                .filter(word -> !word.contains(" ") && Folding.key(word).startsWith(folded))
                .findFirst()
                .ifPresent(word -> names.add(word + end));
    }

    private static List<String> values(Field field, Kind kind, String typed, RegistryNames registry) {
        String folded = Folding.key(typed.replace("\"", "").replace("«", ""));
        Stream<String> all =
                switch (field.form()) {
                    case TAG ->
                        field.tags(kind).stream().map(Enumerator::getName).distinct();
                    case ACTOR -> registry.actorLabels();
                    case ISSUE -> registry.issueLabels();
                    case REGISTERED -> Stream.concat(registry.actorLabels(), registry.issueLabels());
                    case NUMBER ->
                        field == Field.SCORE
                                ? Stream.of("3", "2", "1", "0", "-1", "-2", "-3")
                                : Stream.of("1", "2", "3");
                    default -> Stream.empty();
                };
        return all.filter(value -> folded.isEmpty() || Folding.key(value).contains(folded))
                .limit(MOST)
                .map(value -> (value.matches("\\S+") ? value : '"' + value + '"') + ' ')
                .toList();
    }
}
