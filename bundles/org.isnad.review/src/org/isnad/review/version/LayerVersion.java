package org.isnad.review.version;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A version of a layer, which can be read through {@link LayerVersions}.
 *
 * @param id the full name of the commit, or the path of the file; "" for the layer in memory and on disk
 * @param at when it was written; null for what is in memory
 * @param author who committed it, else ""
 * @param message the first line of what was said at the commit, else ""
 */
public record LayerVersion(Kind kind, String id, Instant at, String author, String message) {

    /** Where a version comes from, the latest first. */
    public enum Kind {
        /** The layer as it is open, with what is not saved. */
        MEMORY,
        /** The file of the layer. */
        DISK,
        /** The file of the layer in a commit of the git repository in which the project lies. */
        COMMIT,
        /** Another file. */
        FILE
    }

    private static final int SHORT = 8;

    /** A few characters for it: the begin of the commit's name, the file's name; for the others their kind in words. */
    public String shortName() {
        return switch (kind) {
            case MEMORY -> VersionMessages.text("version.memory");
            case DISK -> VersionMessages.text("version.disk");
            case COMMIT -> id.substring(0, Math.min(SHORT, id.length()));
            case FILE -> Path.of(id).getFileName().toString();
        };
    }

    /** What it is, for a list: kind or commit and what was said. */
    public String label() {
        return switch (kind) {
            case MEMORY, DISK -> shortName();
            case COMMIT -> VersionMessages.text("version.commit", shortName(), message);
            case FILE -> VersionMessages.text("version.file", shortName());
        };
    }

    /** By which a reading of it is told from the other versions of the same layer. */
    public String name(String annotator) {
        return annotator + "@" + shortName();
    }
}
