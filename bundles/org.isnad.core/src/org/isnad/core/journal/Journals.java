package org.isnad.core.journal;

import java.nio.file.Path;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.isnad.core.CoreMessages;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Disposer;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.corpus.Corpus;

/** The journals of the files of a project that are in memory; used by the thread that edits, written by another. */
public final class Journals implements Disposer {

    private final Map<Resource, Journal> journals = new IdentityHashMap<>();
    private final JournalWriter writer = new JournalWriter();

    /**
     * Keeps a journal of a layer from now on, unless it can only be read.
     *
     * @param base SHA-256 of the file as we know it, null where it was never saved
     */
    public void attach(OpenLayer layer, Path file, Supplier<String> base) {
        if (!layer.isReadOnly()) {
            attach(new Journal(new LayerNaming(layer), writer, () -> JournalNames.of(file), base));
        }
    }

    /** Keeps a journal of the corpus; the place of its file is asked when it is needed first, null where there is none. */
    public void attach(Supplier<Corpus> corpus, Supplier<Path> place, Supplier<String> base) {
        Supplier<Path> journal =
                () -> Optional.ofNullable(place.get()).map(JournalNames::of).orElse(null);
        attach(new Journal(new CorpusNaming(corpus), writer, journal, base));
    }

    private void attach(Journal journal) {
        journals.put(journal.naming().resource(), journal);
    }

    /**
     * Records a step on each resource that has a journal.
     *
     * @param touched objects by resource; null for a resource where they are not known
     */
    public void record(Action action, String label, Map<Resource, ? extends Collection<EObject>> touched) {
        touched.forEach((resource, objects) -> {
            Journal journal = journals.get(resource);
            if (journal != null) {
                journal.record(action, label, objects == null ? null : List.copyOf(objects));
            }
        });
    }

    /** A save of these bytes is about to begin. */
    public void saving(Resource resource, String sha256) {
        Optional.ofNullable(journals.get(resource)).ifPresent(journal -> journal.saving(sha256));
    }

    /** The resource is as its file, or its changes are not wanted: its journal goes. */
    public void empty(Resource resource) {
        Optional.ofNullable(journals.get(resource)).ifPresent(Journal::empty);
    }

    /** The file on the disk became another one, and what is in memory is to replace it. */
    public void rebase(Resource resource) {
        Optional.ofNullable(journals.get(resource))
                .ifPresent(journal -> journal.rebase(CoreMessages.text("journal.kept")));
    }

    public void detach(Resource resource) {
        empty(resource);
        journals.remove(resource);
    }

    Journal of(Resource resource) {
        return journals.get(resource);
    }

    /** Whether a file is a journal of this session. */
    boolean isOurs(Path file) {
        return journals.values().stream().anyMatch(journal -> journal.isBegun() && file.equals(journal.path()));
    }

    /** Waits until every edit so far is on the disk. */
    public void flush() {
        writer.flush();
    }

    /** Why a journal could not be written; told once. */
    public Optional<Problem> problem() {
        return Optional.ofNullable(writer.failure())
                .map(failure -> CoreMessages.warning(
                        "journal.unwritable",
                        Place.file(failure.file().toString()),
                        failure.file().toString(),
                        String.valueOf(failure.cause().getMessage())));
    }

    /** Finishes what is to be written; later edits are not journaled. */
    @Override
    public void close() {
        writer.end();
    }
}
