package org.isnad.exchange.release;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.project.AtomicFile;
import org.isnad.core.project.Project;
import org.isnad.exchange.BrokenInput;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.JsonOutput;

/**
 * Names for annotators and reviewers that say nothing of them: A1, A2 … in an order drawn with the seed. The map stays in the
 * project as {@code release-pseudonyms.json}, so that a later release keeps the names; it is never part of a bundle.
 */
final class Pseudonyms {

    static final String FILE = "release-pseudonyms.json";

    private static final String PREFIX = "A";

    private final Map<String, String> byName = new TreeMap<>();
    private final Map<String, String> byWord = new HashMap<>();
    private int known;
    private Pattern words;

    /** Those of the project, or none. */
    static Outcome<Pseudonyms> read(Path project) {
        Pseudonyms pseudonyms = new Pseudonyms();
        Path file = project.resolve(FILE);
        try {
            if (Files.exists(file)) {
                Map<String, String> map = JsonMapper.builder()
                        .build()
                        .readValue(BrokenInput.text(file, BrokenInput.LARGEST), new TypeReference<>() {});
                pseudonyms.byName.putAll(map);
                pseudonyms.known = map.size();
            }
            return Outcome.of(pseudonyms);
        } catch (IOException | RuntimeException e) {
            return Outcome.failed(
                    ExchangeMessages.error("release.pseudonyms", Place.file(FILE), String.valueOf(e.getMessage())));
        }
    }

    /** Gives each of these a pseudonym who has none. */
    void assign(Collection<String> names, long seed) {
        List<String> fresh = new ArrayList<>(new TreeSet<>(names));
        fresh.removeAll(byName.keySet());
        fresh.remove(Project.GOLD);
        fresh.remove(Project.MACHINE);
        Collections.shuffle(fresh, new Random(seed));
        fresh.forEach(this::add);
        words = null;
    }

    private void add(String name) {
        int number = byName.size() + 1;
        while (byName.containsValue(PREFIX + number) || byName.containsKey(PREFIX + number)) {
            number++;
        }
        byName.put(name, PREFIX + number);
    }

    /** Also replaces this in running text, such as the name that somebody is called by. */
    void alias(String word, String name) {
        if (word != null && !word.isBlank() && byName.containsKey(name)) {
            byWord.put(word.strip(), byName.get(name));
            words = null;
        }
    }

    /** The pseudonym; gold, the machine and "" are nobody. Who was never heard of gets the next one. */
    String of(String name) {
        if (name == null || name.isEmpty() || name.equals(Project.GOLD) || name.equals(Project.MACHINE)) {
            return name;
        }
        if (!byName.containsKey(name)) {
            add(name);
            words = null;
        }
        return byName.get(name);
    }

    /** What is written layer:id. */
    String origin(String origin) {
        int colon = origin.indexOf(':');
        return colon <= 0 ? text(origin) : of(origin.substring(0, colon)) + ':' + text(origin.substring(colon + 1));
    }

    /** Running text or an identifier, with every name in it replaced that stands as a word of its own. */
    String text(String text) {
        if (text == null || text.isEmpty() || byName.isEmpty()) {
            return text;
        }
        Matcher matcher = words().matcher(text);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(replacement(found.group())));
    }

    private String replacement(String word) {
        return byName.getOrDefault(word, byWord.getOrDefault(word, word));
    }

    private Pattern words() {
        if (words == null) {
            TreeSet<String> all = new TreeSet<>(Collections.reverseOrder());
            all.addAll(byName.keySet());
            all.addAll(byWord.keySet());
            words = Pattern.compile("(?<![\\p{L}\\p{N}])(?:"
                    + String.join("|", all.stream().map(Pattern::quote).toList())
                    + ")(?![\\p{L}\\p{N}])");
        }
        return words;
    }

    /** Keeps the map at home where it has grown. */
    void write(Path project) throws IOException {
        if (byName.size() > known) {
            AtomicFile.write(project.resolve(FILE), output -> {
                JsonOutput.write(byName, output);
                output.write('\n');
            });
            known = byName.size();
        }
    }
}
