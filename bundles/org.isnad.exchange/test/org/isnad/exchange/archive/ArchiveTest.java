package org.isnad.exchange.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.exchange.Mutations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    @TempDir
    Path folder;

    @Test
    void filesComeOutAsTheyWentIn() throws IOException {
        Outcome<List<Path>> outcome = unpack(zip("مجلد/خبر.txt", "b.txt"));
        assertEquals(2, outcome.value().size());
        assertEquals("نص", Files.readString(outcome.value().get(0)));
    }

    @Test
    void pathsThatLeadOutAreRefused() throws IOException {
        for (String name : List.of("../x.txt", "a/../../x.txt", "/etc/x.txt", "C:/x.txt", "a\\..\\x.txt", "..")) {
            assertEquals(
                    "archive.path",
                    unpack(zip("good.txt", name)).problems().get(0).code(),
                    name);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertFalse(files.anyMatch(file -> file.getFileName().toString().equals("x.txt")));
        }
    }

    @Test
    void aNameThatStandsTwiceIsRefused() throws IOException {
        assertEquals(
                "archive.path", unpack(zip("a.txt", "A.txt")).problems().get(0).code());
    }

    @Test
    void whatGrowsTooMuchIsRefused() throws IOException {
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream output = new ZipOutputStream(Files.newOutputStream(bomb))) {
            output.putNextEntry(new ZipEntry("zeros.txt"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 32; i++) {
                output.write(zeros);
            }
        }
        assertEquals("archive.size", unpack(bomb).problems().get(0).code());
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        Path many = folder.resolve("many.zip");
        try (ZipOutputStream output = new ZipOutputStream(Files.newOutputStream(many))) {
            for (int i = 0; i < 10_001; i++) {
                output.putNextEntry(new ZipEntry(i + ".txt"));
            }
        }
        assertEquals("archive.entries", unpack(many).problems().get(0).code());
    }

    @Test
    void spoiltArchivesAreUnpackedOrRefused() throws IOException {
        byte[] valid = Files.readAllBytes(zip("a.txt", "b/c.txt"));
        for (int seed = 0; seed < 500; seed++) {
            Path spoilt = Files.write(folder.resolve("spoilt.zip"), new Mutations(seed).of(valid));
            Outcome<List<Path>> outcome = unpack(spoilt);
            assertEquals(outcome.isPresent(), !outcome.hasErrors());
        }
    }

    /** A link in an archive is an entry with the path as content and, in the list at the end, the type of a link. */
    @Test
    void aLinkBecomesAFileAndLeadsNowhere() throws IOException {
        byte[] bytes = Files.readAllBytes(zip("link.txt"));
        for (int i = 0; i + 42 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                bytes[i + 5] = 3;
                bytes[i + 40] = (byte) 0xff;
                bytes[i + 41] = (byte) 0xa1;
            }
        }
        Path zip = Files.write(folder.resolve("link.zip"), bytes);
        Path file = unpack(zip).value().get(0);
        assertFalse(Files.isSymbolicLink(file));
        assertEquals("نص", Files.readString(file));
    }

    @Test
    void anArchiveInsideComesOutAsItIs() throws IOException {
        byte[] inner = Files.readAllBytes(zip("a.txt"));
        Path outer = folder.resolve("outer.zip");
        try (ZipOutputStream output = new ZipOutputStream(Files.newOutputStream(outer))) {
            output.putNextEntry(new ZipEntry("inner.zip"));
            output.write(inner);
        }
        List<Path> files = unpack(outer).value();
        assertEquals(1, files.size());
        assertArrayEquals(inner, Files.readAllBytes(files.get(0)));
    }

    private Path zip(String... names) throws IOException {
        Path zip = folder.resolve("test.zip");
        try (ZipOutputStream output = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : names) {
                output.putNextEntry(new ZipEntry(name));
                output.write("نص".getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    private Outcome<List<Path>> unpack(Path zip) throws IOException {
        Path target = Files.createTempDirectory(folder, "unpacked");
        return Archive.unpack(zip, target, new BasicMonitor());
    }
}
