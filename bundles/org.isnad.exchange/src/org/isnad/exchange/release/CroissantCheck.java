package org.isnad.exchange.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.exchange.BrokenInput;

/**
 * {@code croissant.json} describes the files that there are: Croissant 1.1, whose files exist with the sums told, whose patterns
 * match, and whose references and columns lead somewhere.
 */
final class CroissantCheck {

    static final String FILE = "croissant.json";
    private static final int LONGEST_PATTERN = 400;
    private static final int MOST_STARS = 6;
    static final String STANDARD = "http://mlcommons.org/croissant/1.1";

    private final Path bundle;
    private final List<String> files;
    private final BundleFindings findings;
    private final Set<String> ids = new HashSet<>();

    CroissantCheck(Path bundle, List<String> files, BundleFindings findings) {
        this.bundle = bundle;
        this.files = files;
        this.findings = findings;
    }

    void run() throws IOException {
        Path file = bundle.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return;
        }
        try {
            check(JsonMapper.builder().build().readTree(BrokenInput.bytes(file, BrokenInput.LARGEST)));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            findings.at("bundle.json", FILE, line, column, BrokenInput.reason(e));
        }
    }

    private void check(JsonNode json) throws IOException {
        if (!json.path("conformsTo").asText().equals(STANDARD)) {
            wrong("conformsTo", json.path("conformsTo").asText() + " ≠ " + STANDARD);
        }
        for (String key : List.of("@context", "@type", "name", "description", "license", "distribution", "recordSet")) {
            if (!json.has(key)) {
                wrong(key, "–");
            }
        }
        collect(json);
        for (JsonNode each : json.path("distribution")) {
            distribution(each);
        }
        for (JsonNode set : json.path("recordSet")) {
            references(set);
        }
    }

    private void wrong(String where, String what) {
        findings.error("bundle.croissant", FILE, where, what);
    }

    private void collect(JsonNode node) {
        if (node.isObject()
                && node.size() > 1
                && node.has("@id")
                && !ids.add(node.get("@id").asText())) {
            wrong("@id", node.get("@id").asText());
        }
        node.forEach(this::collect);
    }

    private void distribution(JsonNode each) throws IOException {
        String id = each.path("@id").asText();
        String type = each.path("@type").asText();
        if (type.endsWith("FileObject")) {
            String url = each.path("contentUrl").asText();
            if (each.has("sha256") && files.contains(url)) {
                String sum = Bundle.sha256(bundle.resolve(url));
                if (!sum.equals(each.path("sha256").asText())) {
                    wrong(id, "sha256 " + url);
                }
            } else if (!url.contains("://") && !url.isEmpty() && !isInside(url)) {
                wrong(id, url + ": –");
            } else if (files.contains(url)) {
                wrong(id, "sha256: –");
            }
        } else if (type.endsWith("FileSet")) {
            for (String pattern : includes(each)) {
                if (!matchesAny(pattern)) {
                    wrong(id, pattern + ": –");
                }
            }
        } else {
            wrong(id, "@type " + type);
        }
    }

    private boolean isInside(String url) {
        try {
            Path place = bundle.resolve(url).normalize();
            return place.startsWith(bundle) && Files.exists(place);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** A pattern with very many stars is none that anybody means, and could take for ever. */
    private boolean matchesAny(String pattern) {
        if (pattern.length() > LONGEST_PATTERN || pattern.replaceAll("[^*]", "").length() > MOST_STARS) {
            return false;
        }
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            return files.stream().anyMatch(file -> matcher.matches(Path.of(file)));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static List<String> includes(JsonNode set) {
        List<String> patterns = new ArrayList<>();
        JsonNode includes = set.path("includes");
        if (includes.isTextual()) {
            patterns.add(includes.asText());
        }
        includes.forEach(each -> patterns.add(each.asText()));
        return patterns;
    }

    private void references(JsonNode node) {
        boolean isReference = node.isObject() && node.size() == 1 && node.has("@id");
        if (isReference && !ids.contains(node.get("@id").asText())) {
            wrong("recordSet", node.get("@id").asText() + ": –");
        }
        node.forEach(this::references);
    }
}
