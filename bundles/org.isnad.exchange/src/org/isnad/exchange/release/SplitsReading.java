package org.isnad.exchange.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.exchange.BrokenInput;
import org.isnad.exchange.Placement;

/** {@code splits.json} of a bundle as it is read back: where each article belongs, and what each split is said to have. */
final class SplitsReading {

    private final BundleFindings findings;
    private final Map<String, Placement> placements = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private JsonNode splits;

    private SplitsReading(BundleFindings findings) {
        this.findings = findings;
    }

    /** What cannot be read is told; then nothing is known. */
    static SplitsReading read(Path bundle, BundleFindings findings) throws IOException {
        SplitsReading reading = new SplitsReading(findings);
        Path file = bundle.resolve(Bundle.SPLITS);
        if (Files.isRegularFile(file)) {
            try {
                reading.read(JsonMapper.builder().build().readTree(BrokenInput.bytes(file, BrokenInput.LARGEST)));
            } catch (JsonProcessingException e) {
                int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
                int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
                findings.at("bundle.json", Bundle.SPLITS, line, column, BrokenInput.reason(e));
            }
        }
        return reading;
    }

    private void read(JsonNode json) {
        splits = json.path("splits");
        splits.fieldNames().forEachRemaining(names::add);
        boolean claimed = json.path("claimed").asBoolean(false);
        List<String> expected = claimed ? Splitting.NAMES : List.of(ReleaseFacts.FULL);
        if (!names.equals(expected)) {
            findings.error("bundle.split-names", Bundle.SPLITS, names, expected);
        }
        Set<String> groups = new HashSet<>();
        for (JsonNode group : json.path("groups")) {
            String id = group.path("id").asText("");
            String split = group.path("split").asText("");
            if (!groups.add(id)) {
                findings.error("bundle.group-twice", Bundle.SPLITS, id);
            }
            if (!names.contains(split)) {
                findings.error("bundle.split-unknown", Bundle.SPLITS, split, id);
            }
            for (JsonNode article : group.path("articles")) {
                Placement before = placements.putIfAbsent(article.asText(), new Placement(id, split));
                if (before != null) {
                    findings.error("bundle.two-groups", Bundle.SPLITS, article.asText(), before.group(), id);
                }
            }
        }
        for (JsonNode pair : json.path("near_duplicates")) {
            pair(pair.path("a").asText(), pair.path("b").asText());
        }
    }

    private void pair(String one, String other) {
        Placement a = placements.getOrDefault(one, Placement.NONE);
        Placement b = placements.getOrDefault(other, Placement.NONE);
        if (!a.split().equals(b.split())) {
            findings.error("bundle.leak", Bundle.SPLITS, one, a.split(), other, b.split());
        }
    }

    List<String> names() {
        return names;
    }

    /** Where an article belongs; null for one that is in no group. */
    Placement placement(String article) {
        return placements.get(article);
    }

    /** How many articles are placed. */
    int size() {
        return placements.size();
    }

    /** Those of a split, in no order. */
    List<String> articles(String split) {
        return placements.entrySet().stream()
                .filter(entry -> entry.getValue().split().equals(split))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A number that is told of a split; -1 where it is not. */
    int told(String split, String what) {
        return splits == null ? -1 : splits.path(split).path(what).asInt(-1);
    }
}
