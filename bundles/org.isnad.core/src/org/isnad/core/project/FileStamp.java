package org.isnad.core.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/**
 * What a file was like when we read or wrote it.
 *
 * @param taken when the stamp was taken: a file changed shortly before may change again within one tick of its clock, so
 *     that its time alone proves nothing (as in Git's "racy" index entries)
 * @param sha256 of the contents
 */
record FileStamp(long size, FileTime modified, Instant taken, String sha256) {

    private static final Duration TICK = Duration.ofSeconds(2);

    /** Null where there is no such file. */
    static FileStamp of(Path file) throws IOException {
        return Files.exists(file) ? of(file, Files.readAllBytes(file)) : null;
    }

    static FileStamp of(Path file, byte[] contents) throws IOException {
        return of(file, contents.length, Hashes.sha256(contents));
    }

    /** Of a file whose contents are known. */
    static FileStamp of(Path file, long size, String sha256) throws IOException {
        Instant now = Instant.now();
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(size, attributes.lastModifiedTime(), now, sha256);
    }

    /**
     * What the file is like now where it still has the contents that it had, else null; reads it only where size and time
     * leave doubt, so that a file written long ago is not read again and again.
     */
    FileStamp renewed(Path file) throws IOException {
        Instant now = Instant.now();
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.size() != size) {
            return null;
        }
        boolean settled = modified.toInstant().plus(TICK).isBefore(taken);
        if (settled && attributes.lastModifiedTime().equals(modified)) {
            return this;
        }
        return Hashes.sha256(Files.readAllBytes(file)).equals(sha256)
                ? new FileStamp(size, attributes.lastModifiedTime(), now, sha256)
                : null;
    }
}
