package org.isnad.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.benchmarks.FuzzSamples.Sample;
import org.isnad.core.outcome.Outcome;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadOptions;
import org.isnad.exchange.reading.Readings;

/**
 * Spoilt files of every kind that is read: how many were read whole or refused in a sentence, in seconds and within memory; the
 * peer is how many there were, so that anything but a ratio of 1 is a fault. The files that made one are kept.
 */
final class Fuzz implements Measure {

    private static final int INPUTS = 120_000;
    private static final int QUICK = 5_000;
    private static final int SECONDS = 20;
    private static final Set<String> SLOW = Set.of("json-cas", "webanno-tsv");
    private static final int SHARE = 5;

    /** Times the file, and beside it what a reader of an empty file may take: its types, tables and buffers. */
    private static final int FACTOR = 10;

    private static final long CONSTANT = 16L << 20;

    /** So many faults are told of a reader. */
    private static final int TOLD = 10;

    /** What happened to a reader. */
    private static final class Tally {

        private int inputs;
        private int faults;
        private long nanoseconds;
        private long mostBytes;
    }

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private Path kept;

    @Override
    public Row run(String name, boolean quick) throws Exception {
        tallies.clear();
        int inputs = quick ? QUICK : INPUTS;
        try (Scratch scratch = new Scratch()) {
            Map<String, List<Sample>> byFormat = new LinkedHashMap<>();
            FuzzSamples.write(scratch.folder())
                    .forEach(sample -> byFormat.computeIfAbsent(sample.format(), key -> new ArrayList<>())
                            .add(sample));
            Watchdog watchdog = new Watchdog(SECONDS);
            List<List<Sample>> turns = turns(byFormat);
            for (int i = 0; i < inputs; i++) {
                List<Sample> samples = turns.get(i % turns.size());
                Tally tally = tallies.computeIfAbsent(samples.get(0).format(), key -> new Tally());
                one(samples.get(tally.inputs % samples.size()), i, watchdog, tally);
            }
            watchdog.close();
        }
        report();
        int faults = tallies.values().stream().mapToInt(tally -> tally.faults).sum();
        return new Row(
                name, inputs - faults, inputs, "spoilt files read whole or refused, of " + tallies.size() + " formats");
    }

    /** The formats as they take turns: those that build a type system for every file a fifth as often as the others. */
    private static List<List<Sample>> turns(Map<String, List<Sample>> byFormat) {
        List<List<Sample>> turns = new ArrayList<>(byFormat.values());
        for (int i = 1; i < SHARE; i++) {
            byFormat.forEach((format, samples) -> {
                if (!SLOW.contains(format)) {
                    turns.add(samples);
                }
            });
        }
        return turns;
    }

    private void one(Sample sample, int seed, Watchdog watchdog, Tally tally) throws IOException, InterruptedException {
        byte[] bytes = new SpoiltBytes(seed).of(sample.valid());
        Files.write(sample.spoilt(), bytes);
        long begin = System.nanoTime();
        Watchdog.Result<Outcome<List<ReadDocument>>> result = watchdog.run(() -> read(sample));
        tally.nanoseconds += System.nanoTime() - begin;
        tally.inputs++;
        tally.mostBytes = Math.max(tally.mostBytes, result.bytes());
        Optional<String> fault = Optional.ofNullable(result.fault());
        if (fault.isEmpty() && result.bytes() > CONSTANT + FACTOR * (long) bytes.length) {
            fault = Optional.of("takes " + result.bytes() + " bytes for " + bytes.length);
        }
        if (fault.isEmpty()) {
            Watchdog.Result<Optional<String>> check = watchdog.run(
                    () -> SoundOutcome.fault(result.value(), sample.reader().isPresent()));
            fault = check.fault() == null ? check.value() : Optional.of(check.fault());
        }
        if (fault.isPresent()) {
            tell(sample, bytes, seed, fault.get(), ++tally.faults);
        }
        Files.write(sample.spoilt(), sample.valid());
    }

    private static Outcome<List<ReadDocument>> read(Sample sample) {
        if (sample.reader().isPresent()) {
            sample.reader().get().canRead(sample.read());
            return sample.reader().get().read(sample.read(), ReadOptions.NONE, new BasicMonitor());
        }
        return Readings.read(List.of(sample.read()), Optional.empty(), ReadOptions.NONE, new BasicMonitor());
    }

    private void tell(Sample sample, byte[] bytes, int seed, String fault, int number) throws IOException {
        if (number > TOLD) {
            return;
        }
        if (kept == null) {
            kept = Files.createTempDirectory("isnad-fuzz");
        }
        Path file = kept.resolve(
                sample.format() + '-' + seed + '-' + sample.spoilt().getFileName());
        Files.write(file, bytes);
        System.err.println(file + ", read as " + sample.read().getFileName() + ": " + fault);
    }

    private void report() {
        tallies.forEach((format, tally) -> System.err.printf(
                Locale.ROOT,
                "%-15s %,8d inputs %8.1f s %,8d a minute %6.1f MB at most %d faults%n",
                format,
                tally.inputs,
                tally.nanoseconds / 1e9,
                Math.round(tally.inputs * 60e9 / tally.nanoseconds),
                tally.mostBytes / 1048576.0,
                tally.faults));
    }
}
