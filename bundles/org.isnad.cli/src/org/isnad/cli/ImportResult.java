package org.isnad.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.exchange.reading.ReadingReport;
import org.isnad.exchange.text.ImportReport;

/** The result of an import as {@code --json} prints it, one object whatever was imported; paths as they were given. */
final class ImportResult {

    record Imported(String file, String id) {}

    private ImportResult() {}

    static Map<String, Object> of(ImportReport report) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put(
                "imported",
                report.imported().stream()
                        .map(article -> new Imported(article.path().toString(), article.id()))
                        .toList());
        result.put("twice", report.twice().stream().map(Path::toString).toList());
        result.put("refused", report.refused().stream().map(Path::toString).toList());
        return result;
    }

    static Map<String, Object> of(ReadingReport report) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("documents", report.documents());
        result.put("actors", report.actors());
        result.put("issues", report.issues());
        result.put("mapping", report.mapping());
        return result;
    }
}
