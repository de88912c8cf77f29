package org.isnad.cli;

import java.nio.file.Path;
import java.util.List;
import org.isnad.exchange.text.ImportReport;

/** The result of an import as {@code --json} prints it; paths as they were given. */
record ImportResult(List<Imported> imported, List<String> twice, List<String> refused) {

    record Imported(String file, String id) {}

    static ImportResult of(ImportReport report) {
        return new ImportResult(
                report.imported().stream()
                        .map(article -> new Imported(article.path().toString(), article.id()))
                        .toList(),
                report.twice().stream().map(Path::toString).toList(),
                report.refused().stream().map(Path::toString).toList());
    }
}
