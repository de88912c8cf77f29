package org.isnad.exchange.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.BrokenInput;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.ReadDocument;

/** Articles as JSON objects, one a line. Keys of objects inside are joined with dots, as {@code meta.date}. */
public final class JsonlArticles extends ArticleTable {

    /** So many objects are looked at for their keys. */
    private static final int LOOK = 50;

    private static final Pattern PART_OF_DATASET = Pattern.compile("(mentions|statements|stances)\\.jsonl$");

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Reads keys by what they are called. */
    public JsonlArticles() {
        this(ArticleColumns.GUESSED);
    }

    /** What is not chosen is guessed. */
    public JsonlArticles(ArticleColumns chosen) {
        super(chosen);
    }

    @Override
    public String id() {
        return "jsonl-articles";
    }

    @Override
    public List<String> patterns() {
        return List.of("*.jsonl", "*.ndjson");
    }

    /** The mentions, statements and stances of a dataset have texts, but are no articles. */
    @Override
    public boolean canRead(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".jsonl") || name.endsWith(".ndjson");
        String beginning = named ? BrokenInput.beginning(file).stripLeading() : "";
        return beginning.startsWith("{") && !(PART_OF_DATASET.matcher(name).find() && beginning.contains("\"doc_id\""));
    }

    /** The keys of the first objects, in their order; problems as in reading. */
    public static Outcome<List<String>> keys(Path file, Optional<Charset> charset) {
        return SourceText.of(file, charset).then(text -> {
            Outcome<List<Line>> lines = lines(file, text, LOOK);
            return lines.then(some -> Outcome.of(keys(some)));
        });
    }

    private record Line(int number, JsonNode object) {}

    private static List<String> keys(List<Line> lines) {
        Set<String> keys = new LinkedHashSet<>();
        lines.stream().limit(LOOK).forEach(line -> addKeys(line.object, "", keys, 0));
        return List.copyOf(keys);
    }

    private static void addKeys(JsonNode object, String prefix, Set<String> keys, int depth) {
        object.properties().forEach(entry -> {
            if (entry.getValue().isObject() && depth < 8) {
                addKeys(entry.getValue(), prefix + entry.getKey() + ".", keys, depth + 1);
            } else {
                keys.add(prefix + entry.getKey());
            }
        });
    }

    @Override
    Outcome<List<ReadDocument>> read(Path file, String text) {
        return lines(file, text, Integer.MAX_VALUE)
                .then(lines -> rows(file, keys(lines)).then(rows -> documents(rows, lines)));
    }

    /** The objects of the lines that are not blank. */
    private static Outcome<List<Line>> lines(Path file, String text, int most) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        int begin = 0;
        while (begin < text.length() && lines.size() < most) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            String line = text.substring(begin, end);
            begin = end + 1;
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                JsonNode object = MAPPER.readTree(line);
                if (!object.isObject()) {
                    return Outcome.failed(broken(file, number, 1));
                }
                lines.add(new Line(number, object));
            } catch (JsonProcessingException e) {
                int column = e.getLocation() == null
                        ? 1
                        : Math.max(1, e.getLocation().getColumnNr());
                return Outcome.failed(broken(file, number, column));
            }
        }
        return Outcome.of(lines);
    }

    private static Problem broken(Path file, int line, int column) {
        return ExchangeMessages.error(
                "article.json", Place.file(file.toString(), line, column), file.getFileName(), line, column);
    }

    private static Outcome<List<ReadDocument>> documents(ArticleRows rows, List<Line> lines) {
        for (Line line : lines) {
            List<Problem> problems = rows.add(key -> value(line.object, key), line.number, line.number);
            if (!problems.isEmpty()) {
                return Outcome.failed(problems);
            }
        }
        return rows.documents();
    }

    /** A text or number; several are joined, as authors are. */
    private static String value(JsonNode object, String key) {
        JsonNode value = object.get(key);
        if (value == null) {
            value = object;
            for (String step : key.split("\\.")) {
                value = value == null ? null : value.get(step);
            }
        }
        if (value != null && value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> parts.add(part.asText()));
            return String.join("، ", parts);
        }
        return value == null || value.isNull() ? "" : value.asText();
    }
}
