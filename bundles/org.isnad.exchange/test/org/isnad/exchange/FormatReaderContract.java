package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every reader keeps; the test of each extends this. */
public abstract class FormatReaderContract {

    /** So many spoilt files each reader is given. */
    private static final int MUTATIONS = 1000;

    @TempDir
    protected Path folder;

    private Path valid;

    /** The reader under test, as the registry has it. */
    protected abstract FormatReader reader();

    /** Writes a valid file, with those that belong to it beside it, into a folder; returns the one that is read. */
    protected abstract Path validFile(Path folder) throws IOException;

    /** Whether no sequence of bytes is broken for this format, as for plain text or tolerant HTML. */
    protected boolean takesAnything() {
        return false;
    }

    /** Whether a file without a byte is one of the format. */
    protected boolean takesNothing() {
        return false;
    }

    @BeforeEach
    void writeValidFile() throws IOException {
        Path own = Files.createDirectory(folder.resolve("valid"));
        valid = validFile(own);
    }

    @Test
    void theRegistryKnowsTheReader() {
        assertSame(reader(), Formats.reader(reader().id()).orElseThrow());
        assertFalse(reader().label().isBlank());
        assertFalse(reader().patterns().isEmpty());
    }

    @Test
    void aValidFileIsRecognisedAndRead() {
        assertTrue(reader().canRead(valid));
        Outcome<List<ReadDocument>> outcome = read(valid);
        SoundReading.check(outcome, "valid");
        assertFalse(outcome.value().isEmpty());
        outcome.value().forEach(document -> assertFalse(document.text().isEmpty()));
    }

    @Test
    void theSameFileGivesTheSameDocuments() {
        List<ReadDocument> first = read(valid).value();
        List<ReadDocument> second = read(valid).value();
        assertEquals(
                first.stream().map(ReadDocument::id).toList(),
                second.stream().map(ReadDocument::id).toList());
        assertEquals(
                first.stream().map(ReadDocument::text).toList(),
                second.stream().map(ReadDocument::text).toList());
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Files.write(valid, new byte[0]);
        Outcome<List<ReadDocument>> outcome = read(valid);
        SoundReading.check(outcome, "empty");
        assertTrue(takesNothing() || !outcome.isPresent());
    }

    @Test
    void whatIsNoFileIsRefused() {
        Path absent = valid.resolveSibling("absent-" + valid.getFileName());
        assertFalse(reader().canRead(absent));
        Outcome<List<ReadDocument>> outcome = read(absent);
        SoundReading.check(outcome, "absent");
        assertFalse(outcome.isPresent());
        assertFalse(reader().canRead(folder));
        SoundReading.check(read(folder), "folder");
        assertFalse(read(folder).isPresent());
    }

    @Test
    void aFileThatBreaksOffIsReadWholeOrNotAtAll() throws IOException {
        byte[] whole = Files.readAllBytes(valid);
        for (int i = 1; i < 64; i++) {
            int length = (int) ((long) whole.length * i / 64);
            check(Arrays.copyOf(whole, length), "the first " + length + " bytes");
        }
    }

    @Test
    void anotherEncodingIsNoReasonToBreak() throws IOException {
        String whole = Files.readString(valid, StandardCharsets.ISO_8859_1);
        String utf8 = new String(Files.readAllBytes(valid), StandardCharsets.UTF_8);
        for (String charset : List.of("UTF-16", "UTF-16LE", "windows-1256", "ISO-8859-6")) {
            check(utf8.getBytes(Charset.forName(charset)), charset);
        }
        byte[] broken = (whole.substring(0, whole.length() / 2) + "\u00ff\u00fe\u00c0"
                        + whole.substring(whole.length() / 2))
                .getBytes(StandardCharsets.ISO_8859_1);
        check(broken, "bytes that are no UTF-8");
    }

    @Test
    void bytesThatMeanNothingAreRefused() throws IOException {
        for (int seed = 0; seed < 200; seed++) {
            Files.write(valid, new Mutations(seed).noise(4096));
            Outcome<List<ReadDocument>> outcome = read(valid);
            SoundReading.check(outcome, "noise " + seed);
            assertTrue(takesAnything() || takesNothing() || !outcome.isPresent(), "noise " + seed);
        }
    }

    @Test
    void spoiltFilesAreReadWholeOrNotAtAll() throws IOException {
        byte[] whole = Files.readAllBytes(valid);
        for (int seed = 0; seed < MUTATIONS; seed++) {
            check(new Mutations(seed).of(whole), "mutation " + seed);
        }
    }

    private void check(byte[] bytes, String what) throws IOException {
        Files.write(valid, bytes);
        try {
            reader().canRead(valid);
            SoundReading.check(read(valid), what);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(reader().id() + ", " + what, e);
        }
    }

    protected Outcome<List<ReadDocument>> read(Path file) {
        return reader().read(file, ReadOptions.NONE, new BasicMonitor());
    }
}
