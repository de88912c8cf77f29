package org.isnad.exchange.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.exchange.BrokenInput;

/** The front matter of {@code README.md} is YAML and names files that there are, with as many rows as they have. */
final class CardCheck {

    static final String FILE = "README.md";
    private static final String FENCE = "---\n";
    private static final long LARGEST = 2L << 20;

    private final Path bundle;
    private final List<String> files;
    private final BundleFindings findings;

    CardCheck(Path bundle, List<String> files, BundleFindings findings) {
        this.bundle = bundle;
        this.files = files;
        this.findings = findings;
    }

    void run() throws IOException {
        if (!Files.isRegularFile(bundle.resolve(FILE))) {
            return;
        }
        String text;
        try {
            text = BrokenInput.text(bundle.resolve(FILE), LARGEST);
        } catch (CharacterCodingException e) {
            findings.at("bundle.utf8", FILE, 1, 1);
            return;
        }
        int end = text.indexOf('\n' + FENCE);
        if (!text.startsWith(FENCE) || end < 0) {
            findings.at("bundle.card", FILE, 1, 1, "---");
            return;
        }
        try {
            check(new YAMLMapper().readTree(text.substring(FENCE.length(), end + 1)));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr() + 1;
            findings.at(
                    "bundle.card",
                    FILE,
                    line,
                    1,
                    BrokenInput.reason(e).lines().findFirst().orElse(""));
        }
    }

    private void check(JsonNode front) {
        for (String key : List.of("language", "license", "annotations_creators", "task_categories", "configs")) {
            if (!front.has(key)) {
                findings.at("bundle.card", FILE, 1, 1, key);
            }
        }
        for (JsonNode config : front.path("configs")) {
            for (JsonNode file : config.path("data_files")) {
                String path = file.path("path").asText();
                if (!path.contains("*") && !files.contains(path)) {
                    findings.at("bundle.card", FILE, 1, 1, path);
                }
            }
        }
    }
}
