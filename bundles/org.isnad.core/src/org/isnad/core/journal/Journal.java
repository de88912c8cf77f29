package org.isnad.core.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;

/** The journal of one file in this session; there is one on the disk only while there are unsaved changes. */
final class Journal {

    private final Naming naming;
    private final JournalWriter writer;
    private final Supplier<Path> place;
    private final Supplier<String> base;
    private Path path;
    private boolean begun;

    /**
     * @param place asked when the journal begins for the first time; null where none is to be written
     * @param base SHA-256 of the file as we know it, null where it was never saved
     */
    Journal(Naming naming, JournalWriter writer, Supplier<Path> place, Supplier<String> base) {
        this.naming = naming;
        this.writer = writer;
        this.place = place;
        this.base = base;
    }

    Naming naming() {
        return naming;
    }

    boolean isBegun() {
        return begun;
    }

    Path path() {
        if (path == null) {
            path = place.get();
        }
        return path;
    }

    /** Begins anew with everything, as the file on the disk is no longer the one that this journal builds upon. */
    void rebase(String label) {
        empty();
        record(Action.RUN, label, null);
    }

    /** One step; null stands for touched objects that nobody knows of: then the record tells everything. */
    void record(Action action, String label, Collection<EObject> touched) {
        if (path() == null) {
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean fresh = !begun;
        String known = fresh ? base.get() : "";
        if (fresh) {
            frame(bytes, JournalText.of(new Header(known == null ? Header.NONE : known, naming.text())));
        }
        if (touched == null || known == null) {
            frame(bytes, JournalText.of(entry(Action.SNAPSHOT, "", naming.all())));
        }
        List<Change> changes = touched == null ? List.of() : naming.changes(touched);
        frame(bytes, JournalText.of(entry(action, label, changes)));
        write(bytes, fresh);
    }

    private void write(ByteArrayOutputStream bytes, boolean fresh) {
        if (fresh) {
            writer.begin(path, bytes.toByteArray());
        } else {
            writer.append(path, bytes.toByteArray());
        }
        begun = true;
    }

    /** What is about to be saved: after a kill in the middle of it the file tells whether it came to its end. */
    void saving(String sha256) {
        if (begun) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            frame(bytes, JournalText.of(entry(Action.SAVING, sha256, List.of())));
            write(bytes, false);
            writer.flush();
        }
    }

    /** Nothing is unsaved any more. */
    void empty() {
        if (begun) {
            writer.delete(path);
            begun = false;
        }
    }

    /** Goes on with a journal of an earlier session, up to the length of its whole frames. */
    void adopt(Path file, long length) throws IOException {
        Path own = path();
        // The journal of a step that was undone may still be about to be deleted, under the very name that is taken
        // here.
        writer.flush();
        if (!file.equals(own)) {
            JournalNames.giveWay(own);
            Files.move(file, own);
        }
        try (FileChannel channel = FileChannel.open(own, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
        begun = true;
    }

    /** Leaves an adopted journal as it is. */
    void release() {
        begun = false;
    }

    private static Entry entry(Action action, String label, List<Change> changes) {
        return new Entry(Instant.now().truncatedTo(ChronoUnit.MILLIS), action, label, changes);
    }

    private static void frame(ByteArrayOutputStream bytes, String payload) {
        bytes.writeBytes(JournalFile.frame(payload));
    }
}
