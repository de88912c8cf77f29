package org.isnad.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    Path temp;

    @Test
    void aFailedWriteLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = temp.resolve("f.xmi");
        Files.writeString(file, "old");
        assertThrows(
                IOException.class,
                () -> AtomicFile.write(file, output -> {
                    output.write(new byte[200_000]);
                    throw new IOException("disk full");
                }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("f.xmi"), names());
    }

    @Test
    void aLinkIsFollowedAndPermissionsStay() throws IOException {
        Path file = Files.createDirectory(temp.resolve("real")).resolve("f");
        Files.writeString(file, "old");
        file.toFile().setWritable(true, true);
        var permissions = Files.getPosixFilePermissions(file);
        Path link = Files.createSymbolicLink(temp.resolve("link"), file);
        AtomicFile.write(link, "new".getBytes(StandardCharsets.UTF_8));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
        assertEquals(permissions, Files.getPosixFilePermissions(file));
    }

    @Test
    void leftoversGoAndFilesBeingWrittenAndOthersStay() throws IOException {
        Path leftover = Files.writeString(temp.resolve(".f.xmi.0123456789abcdef.tmp"), "half");
        Files.writeString(temp.resolve("mine.tmp"), "x");
        AtomicFile.write(temp.resolve("f.xmi"), output -> {
            AtomicFile.removeLeftovers(temp);
            output.write('x');
        });
        assertFalse(Files.exists(leftover));
        assertEquals("x", Files.readString(temp.resolve("f.xmi")));
        assertEquals(List.of("f.xmi", "mine.tmp"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
