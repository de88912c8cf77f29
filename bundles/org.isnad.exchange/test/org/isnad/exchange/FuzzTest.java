package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.exchange.reading.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every reader on what every writer writes and others send, spoilt: whole or not at all, in a sentence. */
class FuzzTest {

    /** For each reader, whatever the number of its files. */
    private static final int INPUTS = 200;

    private static final int ARCHIVES = 60;

    @TempDir
    Path folder;

    @Test
    void spoiltFilesOfEveryFormatAreReadWholeOrNotAtAll() throws IOException {
        Map<String, List<Path>> samples = Samples.write(folder);
        assertEquals(
                Formats.readers().stream().map(Format::id).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(samples.keySet()));
        for (FormatReader reader : Formats.readers()) {
            List<Path> files = samples.get(reader.id());
            for (int seed = 0; seed < INPUTS; seed++) {
                Path file = files.get(seed % files.size());
                byte[] whole = Files.readAllBytes(file);
                Files.write(file, new Mutations(seed * 31L + 7).of(whole));
                SoundReading.check(read(reader, file, seed), reader.id() + ' ' + file.getFileName() + ' ' + seed);
                Files.write(file, whole);
            }
        }
    }

    @Test
    void noReaderBreaksOnFilesOfAnother() throws IOException {
        for (List<Path> files : Samples.write(folder).values()) {
            for (FormatReader reader : Formats.readers()) {
                SoundReading.check(read(reader, files.get(0), -1), reader.id() + ' ' + files.get(0));
            }
        }
    }

    @Test
    void spoiltArchivesAreReadOrRefused() throws IOException {
        byte[] whole = zip(Samples.write(folder));
        Path zip = folder.resolve("all.zip");
        for (int seed = 0; seed < ARCHIVES; seed++) {
            Files.write(zip, new Mutations(seed).of(whole));
            Outcome<List<ReadDocument>> outcome =
                    Readings.read(List.of(zip), Optional.empty(), ReadOptions.NONE, new BasicMonitor());
            assertTrue(outcome.isPresent() || outcome.hasErrors());
        }
    }

    private byte[] zip(Map<String, List<Path>> samples) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream output = new ZipOutputStream(bytes)) {
            for (String format : List.of("csv-articles", "html", "xmi")) {
                Path file = samples.get(format).get(0);
                output.putNextEntry(
                        new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                output.write(Files.readAllBytes(file));
            }
        }
        return bytes.toByteArray();
    }

    private static Outcome<List<ReadDocument>> read(FormatReader reader, Path file, int seed) {
        try {
            return reader.read(file, ReadOptions.NONE, new BasicMonitor());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError(reader.id() + ' ' + file.getFileName() + ' ' + seed, e);
        }
    }
}
