package org.isnad.exchange.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.exchange.BrokenInput;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.release.FormatCheck.Gold;

/** Reads a bundle, whoever made it, and says what is wrong: file, line and what. */
public final class ReleaseCheck {

    /** Without these no bundle is whole. */
    private static final List<String> NEEDED = List.of(
            "CHANGELOG.md",
            "CITATION.cff",
            "DATASHEET.md",
            "LICENSE",
            "LICENSE-texts.md",
            "README.md",
            "VERSION",
            "croissant.json",
            Bundle.REPORT_JSON,
            Bundle.REPORT,
            Bundle.LOSSES,
            Bundle.SPLITS,
            Bundle.TAGS,
            Bundle.TYPES);

    /** What each part is worth of the whole. */
    private static final int SUMS = 15;

    private static final int ROWS = 35;
    private static final int TWINS = 15;
    private static final int FORMATS = 35;

    private final Path bundle;
    private final Monitor monitor;
    private final BundleFindings findings = new BundleFindings();
    private final Map<String, Gold> gold = new HashMap<>();
    private SplitsReading splits;

    private ReleaseCheck(Path bundle, Monitor monitor) {
        this.bundle = bundle.toAbsolutePath().normalize();
        this.monitor = monitor;
    }

    /** The problems are those of the bundle; without value where the folder is no bundle or it was cancelled. */
    public static Outcome<CheckedBundle> run(Path bundle, Monitor monitor) {
        boolean isBundle =
                Files.isRegularFile(bundle.resolve(Bundle.SUMS)) || Files.isDirectory(bundle.resolve("data"));
        if (!isBundle) {
            return Outcome.failed(ExchangeMessages.error("bundle.none", Place.file(bundle.toString()), bundle));
        }
        try {
            monitor.beginTask(ExchangeMessages.text("release.task.check"), SUMS + ROWS + TWINS + FORMATS);
            return new ReleaseCheck(bundle, monitor).run();
        } catch (IOException e) {
            return Outcome.failed(
                    ExchangeMessages.error("bundle.io", Place.file(bundle.toString()), bundle, BrokenInput.reason(e)));
        } finally {
            monitor.done();
        }
    }

    private Outcome<CheckedBundle> run() throws IOException {
        List<String> files = Bundle.files(bundle);
        findings.files(files.size());
        if (hasStrangers(files)) {
            return Outcome.of(findings.result(bundle.toString()), findings.problems());
        }
        NEEDED.stream()
                .filter(name -> !files.contains(name))
                .forEach(name -> findings.error("bundle.missing-file", name, name));
        if (files.contains(Bundle.SUMS)) {
            new SumsCheck(bundle, findings).run(files, new PartMonitor(monitor, SUMS));
        } else {
            findings.error("bundle.missing-file", Bundle.SUMS, Bundle.SUMS);
        }
        splits = SplitsReading.read(bundle, findings);
        boolean withTexts = files.stream().anyMatch(file -> file.startsWith(Bundle.GOLD + '/'));
        boolean standOff = files.stream().anyMatch(file -> file.startsWith(Bundle.STANDOFF + '/'));
        if (!withTexts && !standOff) {
            findings.error("bundle.no-data", "data");
        }
        int forms = withTexts && standOff ? 2 : 1;
        if (withTexts) {
            layers(files, Bundle.GOLD, Bundle.ANNOTATORS, false, new PartMonitor(monitor, ROWS / forms));
        }
        if (standOff) {
            layers(
                    files,
                    Bundle.STANDOFF_GOLD,
                    Bundle.STANDOFF_ANNOTATORS,
                    true,
                    new PartMonitor(monitor, ROWS / forms));
        }
        if (withTexts && standOff) {
            twins(files);
        }
        if (withTexts) {
            new FormatCheck(bundle, gold, findings).run(files, new PartMonitor(monitor, FORMATS));
        }
        new CroissantCheck(bundle, files, findings).run();
        new CardCheck(bundle, files, findings).run();
        return monitor.isCanceled()
                ? Outcome.failed(ReleaseProblems.cancelled())
                : Outcome.of(findings.result(bundle.toString()), findings.problems());
    }

    /** A link or a pipe may lead anywhere, or to no end: with one of them nothing is opened. */
    private boolean hasStrangers(List<String> files) {
        List<String> strangers = files.stream()
                .filter(file -> !Files.isRegularFile(bundle.resolve(file), LinkOption.NOFOLLOW_LINKS))
                .toList();
        strangers.forEach(file -> findings.error("bundle.link", file, file));
        return !strangers.isEmpty();
    }

    private void layers(List<String> files, String goldFolder, String annotators, boolean standOff, Monitor part)
            throws IOException {
        part.beginTask("", splits.size() * (1 + folders(files, annotators).size()));
        for (String split : splits.names()) {
            goldPart(goldFolder, split, standOff, part);
        }
        strangers(files, goldFolder);
        for (String annotator : folders(files, annotators)) {
            for (String split : splits.names()) {
                part(annotators + '/' + annotator + '/' + split, standOff).run(part);
            }
            strangers(files, annotators + '/' + annotator);
        }
        part.done();
    }

    /** Data of splits that there are not. */
    private void strangers(List<String> files, String layer) {
        for (String split : folders(files, layer)) {
            if (!splits.names().contains(split)) {
                findings.error("bundle.no-split", layer + '/' + split, split);
            }
        }
    }

    private PartCheck part(String folder, boolean standOff) {
        return new PartCheck(bundle, folder, standOff, splits, findings);
    }

    private void goldPart(String layer, String split, boolean standOff, Monitor progress) throws IOException {
        String folder = layer + '/' + split;
        PartCheck part = part(folder, standOff);
        if (!standOff) {
            part.onGold(gold::put);
        }
        part.run(progress);
        boolean first = !standOff || !Files.exists(bundle.resolve(Bundle.GOLD));
        findings.articles(first ? part.articles().size() : 0);
        List<String> told = List.of("gold_articles", "mentions", "statements", "stances");
        for (int table = 0; table < told.size(); table++) {
            int expected = splits.told(split, told.get(table));
            int found = part.rows()[table];
            if (found != expected && !monitor.isCanceled()) {
                String name = folder + '/' + Bundle.TABLES.get(table) + ".jsonl";
                findings.error("bundle.count", name, Bundle.TABLES.get(table), found, expected);
            }
        }
    }

    private void twins(List<String> files) throws IOException {
        TwinCheck check = new TwinCheck(bundle, findings);
        Monitor progress = new PartMonitor(monitor, TWINS);
        progress.beginTask(
                "",
                splits.names().size() * (1 + folders(files, Bundle.ANNOTATORS).size()));
        for (String split : splits.names()) {
            check.run(Bundle.GOLD + '/' + split, Bundle.STANDOFF_GOLD + '/' + split, progress);
            for (String annotator : folders(files, Bundle.ANNOTATORS)) {
                check.run(
                        Bundle.ANNOTATORS + '/' + annotator + '/' + split,
                        Bundle.STANDOFF_ANNOTATORS + '/' + annotator + '/' + split,
                        progress);
            }
        }
        progress.done();
        if (!folders(files, Bundle.ANNOTATORS).equals(folders(files, Bundle.STANDOFF_ANNOTATORS))) {
            findings.error("bundle.twin-layers", Bundle.STANDOFF_ANNOTATORS);
        }
    }

    /** Names of the folders in a folder, sorted. */
    private static List<String> folders(List<String> files, String folder) {
        TreeSet<String> names = new TreeSet<>();
        String prefix = folder + '/';
        for (String file : files) {
            int slash = file.startsWith(prefix) ? file.indexOf('/', prefix.length()) : -1;
            if (slash > 0) {
                names.add(file.substring(prefix.length(), slash));
            }
        }
        return List.copyOf(names);
    }
}
