package org.isnad.core.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Changes that were not saved when a session came to a sudden end.
 *
 * @param journal the file that holds them
 * @param article id, null for the corpus
 * @param annotator null for the corpus
 * @param last when the last of them was made
 * @param labels of the edits, in the order in which they were made; what was undone again is not among them
 */
public record Recoverable(Path journal, String article, String annotator, Instant last, List<String> labels) {

    public Recoverable {
        labels = List.copyOf(labels);
    }

    /** Whether the changes are to the registry and the list of articles. */
    public boolean isCorpus() {
        return article == null;
    }

    public int edits() {
        return labels.size();
    }
}
