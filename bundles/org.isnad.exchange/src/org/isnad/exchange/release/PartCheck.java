package org.isnad.exchange.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.exchange.Placement;
import org.isnad.exchange.release.FormatCheck.Gold;

/**
 * One layer of one split: its four tables side by side, article by article. The rows of an article follow one another, and
 * articles stand in every table in the same order.
 */
final class PartCheck {

    private final Path bundle;
    private final String folder;
    private final String split;
    private final boolean standOff;
    private final BundleFindings findings;
    private final SplitsReading splits;
    private final Map<String, Integer> order = new HashMap<>();
    private final int[] rows = new int[Bundle.TABLES.size()];
    private BiConsumer<String, Gold> gold = (article, found) -> {};

    /**
     * @param folder in the bundle, whose last name is that of the split
     * @param standOff whether it is the form without texts
     */
    PartCheck(Path bundle, String folder, boolean standOff, SplitsReading splits, BundleFindings findings) {
        this.bundle = bundle;
        this.folder = folder;
        this.split = folder.substring(folder.lastIndexOf('/') + 1);
        this.standOff = standOff;
        this.splits = splits;
        this.findings = findings;
    }

    /** Rows of each table, in the order of {@link Bundle#TABLES}. */
    int[] rows() {
        return rows;
    }

    /** Articles with their places. */
    Map<String, Integer> articles() {
        return order;
    }

    /** Is told what there is of each article. */
    void onGold(BiConsumer<String, Gold> reader) {
        gold = reader;
    }

    void run(Monitor monitor) throws IOException {
        List<String> names = new ArrayList<>();
        for (String table : Bundle.TABLES) {
            String name = folder + '/' + table + ".jsonl";
            if (!Files.isRegularFile(bundle.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                findings.error("bundle.missing-file", name, name);
                return;
            }
            names.add(name);
        }
        list(names.get(0), monitor);
        try (RowFile documents = open(names.get(0), 0);
                RowFile mentions = open(names.get(1), 1);
                RowFile statements = open(names.get(2), 2);
                RowFile stances = open(names.get(3), 3)) {
            int place = 0;
            while (documents.peek() != null && !monitor.isCanceled()) {
                Row document = documents.take();
                DocumentCheck check = new DocumentCheck(document, standOff, findings);
                check.document();
                place(document);
                List<Row> itsMentions = take(mentions, place, 1);
                List<Row> itsStatements = take(statements, place, 2);
                List<Row> itsStances = take(stances, place, 3);
                check.mentions(itsMentions);
                check.statements(itsStatements);
                check.stances(itsStances);
                gold.accept(
                        document.id(),
                        new Gold(document.text("sha256"), itsMentions.size(), itsStatements.size(), itsStances.size()));
                place++;
                monitor.worked(1);
            }
            if (!monitor.isCanceled()) {
                rest(mentions, statements, stances);
            }
        }
    }

    private RowFile open(String name, int table) throws IOException {
        // What is wrong with documents was told when they were listed.
        BundleFindings heard = table == 0 ? new BundleFindings() : findings;
        return new RowFile(bundle, name, RowShape.of(Bundle.TABLES.get(table), standOff), heard);
    }

    private void list(String name, Monitor monitor) throws IOException {
        try (RowFile documents = new RowFile(bundle, name, RowShape.of("documents", standOff), findings)) {
            while (documents.peek() != null && !monitor.isCanceled()) {
                Row row = documents.take();
                rows[0]++;
                if (order.putIfAbsent(row.id(), order.size()) != null) {
                    findings.at("bundle.id-twice", name, row.line(), 1, row.id());
                }
            }
        }
    }

    private void place(Row document) {
        checkSplit(document);
        Placement placement = splits.placement(document.id());
        if (placement == null) {
            findings.at("bundle.no-group", document.file(), document.line(), 1, document.id());
        } else {
            if (!placement.group().equals(document.text("group_id"))) {
                findings.at(
                        "bundle.group",
                        document.file(),
                        document.line(),
                        1,
                        document.text("group_id"),
                        placement.group());
            }
            if (!placement.split().equals(split)) {
                findings.at(
                        "bundle.leak-article", document.file(), document.line(), 1, document.id(), placement.split());
            }
        }
    }

    private void checkSplit(Row row) {
        if (!row.text("split").equals(split)) {
            findings.at("bundle.split", row.file(), row.line(), 1, row.text("split"), split);
        }
    }

    /** The rows of an article; those before them that belong to none that follows are told. */
    private List<Row> take(RowFile file, int place, int table) throws IOException {
        List<Row> taken = new ArrayList<>();
        while (file.peek() != null) {
            Integer of = order.get(file.peek().document());
            if (of != null && of > place) {
                break;
            }
            Row row = file.take();
            rows[table]++;
            checkSplit(row);
            if (of == null) {
                findings.at("bundle.reference", row.file(), row.line(), 1, "doc_id", row.document());
            } else if (of < place) {
                findings.at("bundle.order", row.file(), row.line(), 1, row.document());
            } else {
                taken.add(row);
            }
        }
        return taken;
    }

    private void rest(RowFile... files) throws IOException {
        for (int table = 1; table <= files.length; table++) {
            take(files[table - 1], Integer.MAX_VALUE, table);
        }
    }
}
