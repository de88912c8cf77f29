package org.isnad.uima.zoning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.text.Folding;

/** The lists of {@code zone-words.txt}, folded. */
enum ZoneWords {
    FURNITURE,
    FURNITURE_START,
    FURNITURE_START_SHORT,
    FURNITURE_BLOCK,
    COMMENTS,
    SOURCE_START,
    BYLINE_START,
    DATE_START,
    DATE_WORD,
    CAPTION_START,
    CAPTION_WORD,
    OFFICE,
    CITY,
    OUTLET,
    OUTLET_WORD,
    GIVEN_NAME,
    FUNCTION_WORD;

    private static final int MOST_WORDS = 8;
    private static final Map<ZoneWords, Set<String>> LISTS = read();

    /** Whether the phrase, words with one blank between them, is in the list. */
    boolean contains(String phrase) {
        return LISTS.get(this).contains(phrase);
    }

    /** Whether the phrase is, or begins with, one of the list. */
    boolean begins(String phrase) {
        return startIn(phrase) > 0;
    }

    /** Length of the longest of the list that the phrase begins with as whole words; 0 for none. */
    int startIn(String phrase) {
        for (int end = firstWords(phrase); end > 0; end = phrase.lastIndexOf(' ', end - 1)) {
            if (contains(phrase.substring(0, end))) {
                return end;
            }
        }
        return 0;
    }

    /** Length of as many words as the longest phrase of the lists may have. */
    private static int firstWords(String phrase) {
        int end = -1;
        for (int i = 0; i < MOST_WORDS; i++) {
            end = phrase.indexOf(' ', end + 1);
            if (end < 0) {
                return phrase.length();
            }
        }
        return end;
    }

    private static Map<ZoneWords, Set<String>> read() {
        Map<ZoneWords, Set<String>> lists = new EnumMap<>(ZoneWords.class);
        for (ZoneWords list : values()) {
            lists.put(list, new LinkedHashSet<>());
        }
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(ZoneWords.class.getResourceAsStream("zone-words.txt"), StandardCharsets.UTF_8))) {
            Set<String> list = Set.of();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("[")) {
                    list = lists.get(named(line.substring(1, line.indexOf(']'))));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    list.add(String.join(" ", Line.words(Folding.key(line))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }

    private static ZoneWords named(String heading) {
        return valueOf(heading.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
