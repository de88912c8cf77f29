package org.isnad.ui.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.exchange.ReadDocument;

/** The monitor of a reading that ends, between two files, when enough documents are there to be looked at. */
final class FirstDocuments extends BasicMonitor.Delegating {

    private final int enough;
    private final List<ReadDocument> documents = new ArrayList<>();
    private boolean partial;

    FirstDocuments(int enough, Monitor monitor) {
        super(monitor);
        this.enough = enough;
    }

    void take(ReadDocument document) {
        if (documents.size() < enough) {
            documents.add(document);
        } else {
            partial = true;
        }
    }

    /** Whoever asks has one more file to read. */
    @Override
    public boolean isCanceled() {
        if (documents.size() >= enough) {
            partial = true;
            return true;
        }
        return super.isCanceled();
    }

    List<ReadDocument> documents() {
        return List.copyOf(documents);
    }

    /** Whether there are more. */
    boolean isPartial() {
        return partial;
    }
}
