package org.isnad.benchmarks;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.Formats;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadOptions;
import org.isnad.exchange.reading.Readings;

/**
 * Spoilt files of every format that is both written and read, and of articles: how many were read whole or refused in a
 * sentence; the peer is how many there were, so that anything but a ratio of 1 is a fault.
 */
final class Fuzz implements Measure {

    private static final int INPUTS = 100_000;
    private static final int QUICK = 5_000;
    private static final int ARTICLES = 2;

    private record Sample(FormatReader reader, Path file, byte[] valid) {}

    @Override
    public Row run(String name, boolean quick) throws Exception {
        try (Scratch scratch = new Scratch()) {
            List<Sample> samples = samples(scratch.folder());
            Random random = new Random(1);
            int inputs = quick ? QUICK : INPUTS;
            int sound = 0;
            for (int i = 0; i < inputs; i++) {
                Sample sample = samples.get(i % samples.size());
                Files.write(sample.file, spoilt(sample.valid, random));
                sound += isSound(sample) ? 1 : 0;
                Files.write(sample.file, sample.valid);
            }
            return new Row(name, sound, inputs, "spoilt files of " + samples.size() + " kinds");
        }
    }

    private static List<Sample> samples(Path folder) throws Exception {
        Path place = CorpusGenerator.project(folder.resolve("project"), ARTICLES);
        Path out = folder.resolve("out");
        try (Project project = Corpora.value(Project.open(place))) {
            for (FormatWriter writer : Formats.writers()) {
                ExportRequest request = new ExportRequest(project, Optional.of(Project.GOLD));
                Corpora.value(writer.write(request, out.resolve(writer.id()), new BasicMonitor()));
            }
        }
        Files.writeString(out.resolve("a.csv"), "text,title\n\"نص \"\"أول\"\"\",عنوان\nنص,\n");
        Files.writeString(out.resolve("b.jsonl"), "{\"text\":\"نص\",\"title\":\"عنوان\"}\n");
        Files.writeString(out.resolve("c.html"), "<html lang=ar><p>نص <b>قصير</b><p>آخر</html>");
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(one -> Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList()) {
                for (FormatReader reader : Readings.recognise(file)) {
                    samples.add(new Sample(reader, file, Files.readAllBytes(file)));
                }
            }
        }
        return samples;
    }

    private static boolean isSound(Sample sample) {
        try {
            Outcome<List<ReadDocument>> outcome =
                    sample.reader.read(sample.file, ReadOptions.NONE, new BasicMonitor());
            return outcome.isPresent() != outcome.hasErrors();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return false;
        }
    }

    /** Some bytes changed, cut out, doubled, or the end cut off. */
    private static byte[] spoilt(byte[] valid, Random random) {
        byte[] bytes = valid.clone();
        for (int i = random.nextInt(4); i >= 0 && bytes.length > 1; i--) {
            int at = random.nextInt(bytes.length);
            int end = Math.min(bytes.length, at + 1 + random.nextInt(32));
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) "\0\t\n\"'&<>[]{}/\\;,0919-".charAt(random.nextInt(20));
                case 2 -> bytes = Arrays.copyOf(bytes, at);
                case 3 -> bytes = joined(bytes, at, end);
                default -> bytes = joined(bytes, end, at);
            }
        }
        return bytes;
    }

    /** What stands before one place and after another: cut out, or doubled where the second comes first. */
    private static byte[] joined(byte[] bytes, int to, int from) {
        byte[] joined = Arrays.copyOf(bytes, to + bytes.length - from);
        System.arraycopy(bytes, from, joined, to, bytes.length - from);
        return joined;
    }
}
