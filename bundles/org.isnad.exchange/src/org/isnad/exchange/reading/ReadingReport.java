package org.isnad.exchange.reading;

import java.util.List;
import org.isnad.exchange.mapping.MappingReport;

/**
 * What an import of documents did.
 *
 * @param documents in the order given
 * @param actors how many actors came into the registry
 * @param issues how many issues
 * @param cancelled whether the user stopped it, so that documents are left
 */
public record ReadingReport(
        List<ImportedDocument> documents, int actors, int issues, MappingReport mapping, boolean cancelled) {

    /**
     * What came of one document.
     *
     * @param name as the reader called it
     * @param article its identifier in the project; "" where it was refused
     * @param fresh whether the article is new in the project
     * @param layers annotators whose layers were added
     * @param kept annotators whose layers were there already and stay as they were
     */
    public record ImportedDocument(String name, String article, boolean fresh, List<String> layers, List<String> kept) {

        public ImportedDocument {
            layers = List.copyOf(layers);
            kept = List.copyOf(kept);
        }

        /** Whether nothing of it came into the project. */
        public boolean isRefused() {
            return article.isEmpty();
        }
    }

    public ReadingReport {
        documents = List.copyOf(documents);
    }

    public int layers() {
        return documents.stream().mapToInt(document -> document.layers().size()).sum();
    }
}
