package org.isnad.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A set of folded words, read from a blank-separated resource with {@code #} comment lines, that sees through endings. */
final class WordList {

    private static final int SHORTEST_STEM = 3;
    private static final List<String> ENDINGS = List.of(
            "هما", "كما", "تين", "تان", "ات", "ان", "ين", "ون", "وا", "تا", "ها", "هم", "هن", "نا", "كم", "ه", "ا", "ي",
            "ت", "ك");

    private final Set<String> words;

    private WordList(Set<String> words) {
        this.words = words;
    }

    /** Reads the resource beside this class. */
    static WordList read(String resource) {
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new WordList(all.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
                    .map(Folding::key)
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the folded word is listed, as it is or without one ending. */
    boolean contains(String folded) {
        return words.contains(folded) || ENDINGS.stream().anyMatch(ending -> isListedWith(folded, ending));
    }

    private boolean isListedWith(String folded, String ending) {
        int length = folded.length() - ending.length();
        if (length < SHORTEST_STEM || !folded.endsWith(ending)) {
            return false;
        }
        String stem = folded.substring(0, length);
        return words.contains(stem) || stem.endsWith("ت") && words.contains(stem.substring(0, length - 1) + "ه");
    }
}
