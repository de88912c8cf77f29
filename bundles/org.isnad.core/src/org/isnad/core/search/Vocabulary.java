package org.isnad.core.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.isnad.text.Folding;

/** The words of the query language, English and Arabic, from {@code vocabulary.txt}. */
public final class Vocabulary {

    private static final Map<String, List<String>> WORDS = read();
    private static final Map<String, Kind> KINDS = new HashMap<>();
    private static final Map<String, Field> FIELDS = new HashMap<>();

    static {
        for (Kind kind : Kind.values()) {
            words("kind." + kind).forEach(word -> KINDS.putIfAbsent(key(word), kind));
        }
        for (Field field : Field.values()) {
            words("field." + field).forEach(word -> FIELDS.putIfAbsent(key(word), field));
        }
    }

    private Vocabulary() {}

    /** The kind that a word names. */
    public static Optional<Kind> kind(String word) {
        return Optional.ofNullable(KINDS.get(key(word)));
    }

    /** The field that a word names. */
    public static Optional<Field> field(String word) {
        return Optional.ofNullable(FIELDS.get(key(word)));
    }

    /** The tag that a word names among some; by its name in the model or an Arabic one. */
    static Optional<Enumerator> tag(List<? extends Enumerator> tags, String word) {
        String wanted = key(word);
        return tags.stream()
                .filter(tag -> key(tag.getName()).equals(wanted)
                        || words("tag." + tag.getClass().getSimpleName() + '.' + tag.getName()).stream()
                                .anyMatch(name -> key(name).equals(wanted)))
                .map(Enumerator.class::cast)
                .findFirst();
    }

    /** The word that completion writes for a kind. */
    public static String word(Kind kind) {
        return words("kind." + kind).get(0);
    }

    /** The word that completion writes for a field. */
    public static String word(Field field) {
        return words("field." + field).get(0);
    }

    /** All words for a field, the usual one first. */
    public static List<String> words(Field field) {
        return words("field." + field);
    }

    static List<String> words(Kind kind) {
        return words("kind." + kind);
    }

    private static List<String> words(String key) {
        return WORDS.getOrDefault(key, List.of());
    }

    private static String key(String word) {
        return Folding.key(word).replaceAll("[ _-]", "");
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Vocabulary.class.getResourceAsStream("vocabulary.txt"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .forEach(line -> {
                        String[] parts = line.split(" = ", 2);
                        words.put(parts[0], Arrays.asList(parts[1].split(", ")));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
