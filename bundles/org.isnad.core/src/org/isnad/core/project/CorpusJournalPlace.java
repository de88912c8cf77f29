package org.isnad.core.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where this session keeps the journal of the corpus, which two programs may have open at once: each takes a name of its
 * own, {@code corpus}, {@code corpus-2} and so on, and holds its lock while it lives.
 */
final class CorpusJournalPlace implements Disposer {

    private static final int SESSIONS = 9;

    private final Path folder;
    private Path place;
    private LayerLock lock;

    CorpusJournalPlace(Path folder) {
        this.folder = folder;
    }

    /** The name for the journal; null where none can be locked, as in a folder that is not ours to write. */
    Path take() {
        for (int i = 1; i <= SESSIONS && lock == null; i++) {
            Path wish = folder.resolve(i == 1 ? "corpus.isnad" : "corpus-" + i + ".isnad");
            try {
                Optional<LayerLock> taken = LayerLock.take(wish);
                if (taken.isPresent()) {
                    lock = taken.get();
                    place = wish;
                }
            } catch (IOException e) {
                return null;
            }
        }
        return place;
    }

    boolean isTaken(Path file) {
        return file.equals(place);
    }

    @Override
    public void close() {
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }
}
