package org.isnad.exchange.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.BrokenInput;
import org.isnad.exchange.ExchangeMessages;

/**
 * Fills the stand-off form of a bundle with the user's own copies of the articles, which are known by the SHA-256 of their texts;
 * names and encodings of the copies do not matter.
 */
public final class Rehydration {

    private final Path bundle;
    private final Path output;
    private final boolean partial;
    private final Monitor monitor;
    private final Copies copies;
    private final Set<String> missing = new TreeSet<>();
    private final Set<String> filled = new HashSet<>();
    private int files;

    private Rehydration(Path bundle, Path output, boolean partial, Copies copies, Monitor monitor) {
        this.bundle = bundle.toAbsolutePath().normalize();
        this.output = output;
        this.partial = partial;
        this.copies = copies;
        this.monitor = monitor;
    }

    /**
     * Writes {@code data/gold} and {@code data/annotators} as the bundle with texts has them.
     *
     * @param texts folder with one file an article, of any name, also in folders below
     * @param output absent or empty
     * @param partial whether articles without a copy are left out; otherwise nothing is written when one is missing
     * @return without value: {@code rehydrate.mismatch} for each copy named as an article whose text is another, {@code
     *     rehydrate.missing} for each article without copy, or what is wrong with the bundle
     */
    public static Outcome<RehydrationReport> run(
            Path bundle, Path texts, Path output, boolean partial, Monitor monitor) {
        Path data = bundle.resolve(Bundle.STANDOFF_GOLD);
        if (!Files.isDirectory(data)) {
            return Outcome.failed(ExchangeMessages.error("rehydrate.none", Place.file(bundle.toString()), bundle));
        }
        monitor.beginTask(ExchangeMessages.text("rehydrate.task"), 2);
        try {
            Copies copies;
            try {
                copies = Copies.find(texts, monitor);
            } catch (IOException e) {
                return Outcome.failed(BrokenInput.io(texts, e));
            }
            monitor.worked(1);
            return new Rehydration(bundle, output, partial, copies, monitor).run();
        } catch (IOException e) {
            return Outcome.failed(
                    ExchangeMessages.error("export.io", Place.file(output.toString()), output, BrokenInput.reason(e)));
        } finally {
            monitor.done();
        }
    }

    private Outcome<RehydrationReport> run() throws IOException {
        ReleaseFolder folder = new ReleaseFolder(output);
        if (Files.exists(output) && (!Files.isDirectory(output) || !isEmpty(output))) {
            return Outcome.failed(ExchangeMessages.error("rehydrate.folder", Place.file(output.toString()), output));
        }
        List<Problem> problems = look();
        if (monitor.isCanceled()) {
            return Outcome.failed(ReleaseProblems.cancelled());
        }
        if (problems.stream().anyMatch(Problem::isError)) {
            return Outcome.failed(problems);
        }
        return folder.fill(temporary -> {
            Outcome<Void> written = write(temporary);
            if (!written.problems().isEmpty()) {
                return Outcome.failed(written.problems());
            }
            String place = output.toAbsolutePath().normalize().toString();
            return Outcome.of(new RehydrationReport(place, filled.size(), List.copyOf(missing), files), problems);
        });
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    /** Whether there is a copy of each article. */
    private List<Problem> look() throws IOException {
        List<Problem> problems = new ArrayList<>();
        BundleFindings findings = new BundleFindings();
        for (String name : tables("documents")) {
            try (RowFile documents = new RowFile(bundle, name, RowShape.of("documents", true), findings)) {
                while (documents.peek() != null && !monitor.isCanceled()) {
                    look(documents.take(), problems);
                }
            }
        }
        problems.addAll(findings.problems());
        return problems;
    }

    private void look(Row document, List<Problem> problems) {
        if (copies.has(document.text("sha256")) || !missing.add(document.id())) {
            return;
        }
        String named = copies.named(document.id());
        String code = named == null ? "rehydrate.missing" : "rehydrate.mismatch";
        Place place = named == null ? Place.article(document.id()) : Place.file(named);
        if (problems.size() < Release.MOST_PROBLEMS) {
            problems.add(
                    partial && named == null
                            ? ExchangeMessages.warning(code, place, document.id())
                            : ExchangeMessages.error(code, place, document.id()));
        }
    }

    private Outcome<Void> write(Path folder) throws IOException {
        BundleFindings findings = new BundleFindings();
        for (String name : tables("documents")) {
            String from = name.substring(0, name.lastIndexOf('/'));
            String to = "data" + from.substring(Bundle.STANDOFF.length());
            Files.createDirectories(folder.resolve(to));
            FilledPart part = new FilledPart(bundle.resolve(from), folder.resolve(to), copies, findings);
            filled.addAll(part.write(monitor));
            files += Bundle.TABLES.size();
            if (monitor.isCanceled()) {
                return Outcome.failed(ReleaseProblems.cancelled());
            }
        }
        return Outcome.of(null, findings.problems());
    }

    private List<String> tables(String table) throws IOException {
        return Bundle.files(bundle).stream()
                .filter(name -> name.startsWith(Bundle.STANDOFF + '/') && name.endsWith('/' + table + ".jsonl"))
                .filter(name -> Files.isRegularFile(bundle.resolve(name), LinkOption.NOFOLLOW_LINKS))
                .toList();
    }
}
