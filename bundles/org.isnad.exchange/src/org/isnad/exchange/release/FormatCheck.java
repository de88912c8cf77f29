package org.isnad.exchange.release;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Hashes;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.Formats;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadLayer;
import org.isnad.exchange.ReadOptions;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;

/** The further formats say the same as gold: each article has its file, which its reader reads with the same text and numbers. */
final class FormatCheck {

    /** What gold has of an article: SHA-256 of its text in UTF-8, and how many rows. */
    record Gold(String sha256, int mentions, int statements, int stances) {}

    private static final Map<String, String> ENDINGS = Map.of("xmi", ".xmi", "json-cas", ".json", "brat", ".ann");
    /** Whose layers come back as ours. */
    private static final Set<String> WHOLE = Set.of("xmi", "json-cas");
    /** Beside the files of the articles. */
    private static final String REGISTRY = "registry.json";

    private final Path bundle;
    private final Map<String, Gold> gold;
    private final BundleFindings findings;
    private final ReadOptions options = ReadOptions.NONE.forMany();

    FormatCheck(Path bundle, Map<String, Gold> gold, BundleFindings findings) {
        this.bundle = bundle;
        this.gold = gold;
        this.findings = findings;
    }

    void run(List<String> files, Monitor monitor) {
        monitor.beginTask("", Math.max(1, 3 * gold.size()));
        for (String format : List.of("brat", "json-cas", "xmi")) {
            String folder = Bundle.folder(format) + '/';
            List<String> own = files.stream()
                    .filter(file -> file.startsWith(folder)
                            && file.endsWith(ENDINGS.get(format))
                            && !file.equals(folder + REGISTRY))
                    .toList();
            if (files.stream().anyMatch(file -> file.startsWith(folder))) {
                Formats.reader(format).ifPresent(reader -> run(format, folder, reader, own, monitor));
            }
        }
        monitor.done();
    }

    private void run(String format, String folder, FormatReader reader, List<String> files, Monitor monitor) {
        Set<String> missing = new HashSet<>(gold.keySet());
        for (String file : files) {
            if (monitor.isCanceled()) {
                return;
            }
            String article = file.substring(
                    folder.length(), file.length() - ENDINGS.get(format).length());
            monitor.worked(1);
            missing.remove(article);
            check(format, reader, file, gold.get(article));
        }
        missing.stream().sorted().forEach(article -> findings.error("bundle.no-file", folder, article));
    }

    private void check(String format, FormatReader reader, String file, Gold expected) {
        if (expected == null) {
            findings.error("bundle.no-article", file, file);
            return;
        }
        Outcome<List<ReadDocument>> read = reader.read(bundle.resolve(file), options, new BasicMonitor());
        if (!read.isPresent() || read.value().size() != 1) {
            Optional<Problem> problem =
                    read.problems().stream().filter(Problem::isError).findFirst();
            int line = problem.map(each -> each.place().line()).orElse(-1);
            int column = problem.map(each -> each.place().column()).orElse(-1);
            findings.at(
                    "bundle.unreadable",
                    file,
                    line,
                    column,
                    problem.map(Problem::message).orElse(""));
            return;
        }
        ReadDocument document = read.value().get(0);
        if (!Hashes.sha256(document.text()).equals(expected.sha256())) {
            findings.error("bundle.text-hash", file, file);
        }
        if (WHOLE.contains(format)) {
            compare(file, document, expected);
        }
    }

    private void compare(String file, ReadDocument document, Gold expected) {
        int mentions = 0;
        int statements = 0;
        int stances = 0;
        for (ReadLayer layer : document.layers()) {
            for (EObject object : layer.resource().getContents()) {
                mentions += object instanceof ActorMention ? 1 : 0;
                statements += object instanceof Statement ? 1 : 0;
                stances += object instanceof Stance ? 1 : 0;
            }
        }
        count(file, "mentions", mentions, expected.mentions());
        count(file, "statements", statements, expected.statements());
        count(file, "stances", stances, expected.stances());
    }

    private void count(String file, String what, int found, int expected) {
        if (found != expected) {
            findings.error("bundle.count", file, what, found, expected);
        }
    }
}
