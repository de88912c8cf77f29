package org.isnad.exchange.text;

import java.nio.file.Path;
import java.util.List;

/**
 * What an import did.
 *
 * @param imported in the order of the candidates
 * @param twice files whose text is in the project already, or was earlier in the list
 * @param refused files that could not be imported
 * @param cancelled whether the user stopped it, so that files are left
 */
public record ImportReport(List<ImportedArticle> imported, List<Path> twice, List<Path> refused, boolean cancelled) {

    /** A file and the identifier that its article got. */
    public record ImportedArticle(Path path, String id) {}

    public ImportReport {
        imported = List.copyOf(imported);
        twice = List.copyOf(twice);
        refused = List.copyOf(refused);
    }
}
