package org.isnad.exchange.release.card;

import static org.isnad.exchange.release.card.MarkdownText.count;
import static org.isnad.exchange.release.card.MarkdownText.number;
import static org.isnad.exchange.release.card.MarkdownText.share;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.isnad.exchange.jsonl.Column;
import org.isnad.exchange.jsonl.Columns;
import org.isnad.exchange.release.ReleaseFacts;
import org.isnad.exchange.release.ReleaseFacts.Leakage;
import org.isnad.exchange.release.ReleaseFacts.SplitFacts;
import org.isnad.exchange.release.ReleaseSettings;

/** The card about the data: files, keys, splits, labels. */
final class DataSection {

    /** Words behind which a longer list is only counted. */
    private static final int LISTED = 12;

    private final ReleaseFacts facts;
    private final DataFiles data;

    DataSection(ReleaseFacts facts) {
        this.facts = facts;
        this.data = new DataFiles(facts);
    }

    String layout() {
        List<String> lines = new ArrayList<>();
        String names = facts.splits().stream()
                .map(SplitFacts::name)
                .reduce((a, b) -> a + "," + b)
                .orElse("");
        String parts = facts.splits().size() == 1 ? names : '{' + names + '}';
        String file = parts + "/{documents,mentions,statements,stances}.jsonl";
        if (facts.settings().withTexts()) {
            lines.add("- `data/gold/" + file + "`: the adjudicated layer");
            if (!facts.annotators().isEmpty()) {
                lines.add("- `data/annotators/<pseudonym>/…`: each annotator's own layer, with the same keys");
            }
        }
        lines.add("- `data/standoff/…`: the same without any text; `isnad rehydrate` fills it from your own copies. "
                + "Identifiers and addresses of articles stay as they are, since they lead to the articles, "
                + "also where an address is made of the words of a headline");
        facts.formats().stream()
                .filter(format -> !format.id().equals("jsonl"))
                .forEach(format -> lines.add("- `" + format.folder() + "/`: " + format.label()));
        if (!facts.guideline().isEmpty()) {
            lines.add("- `" + facts.guideline() + "`: how annotators decide; `typesystem/`: types and tag sets");
        }
        if (facts.agreement().isPresent()) {
            lines.add("- `iaa/report.md`, `iaa/report.json`: the whole agreement report");
        }
        lines.add("- `splits.json`: groups, method, seed, leakage; `losses.md`: what each format could not hold");
        return String.join("\n", lines);
    }

    /** How much each part holds. */
    String parts() {
        List<List<String>> rows = new ArrayList<>();
        for (SplitFacts split : facts.splits()) {
            rows.add(List.of(
                    split.name(),
                    number(split.groups()),
                    number(split.counts().articles()),
                    number(split.counts().characters()),
                    number(split.counts().mentions()),
                    number(split.counts().statements()),
                    number(split.counts().stances())));
        }
        return MarkdownText.table(
                List.of("part", "groups", "articles", "characters", "mentions", "statements", "stances"), rows);
    }

    String loading() {
        SplitFacts first = facts.splits().get(0);
        return "```python\n"
                + "import json\n"
                + "with open(\"" + data.path(first.name(), "stances") + "\", encoding=\"utf-8\") as rows:\n"
                + "    stances = [json.loads(row) for row in rows]\n"
                + "\n"
                + "# or, with the datasets library, in the folder of this file:\n"
                + "from datasets import load_dataset\n"
                + "stances = load_dataset(\".\", \"stances\", split=\"" + first.name() + "\")\n"
                + "```";
    }

    /** The first stance, as it stands in the file. */
    String instance(Path folder) throws IOException {
        for (SplitFacts split : facts.splits()) {
            Path file = folder.resolve(data.path(split.name(), "stances"));
            if (Files.exists(file)) {
                try (BufferedReader rows = Files.newBufferedReader(file)) {
                    String row = rows.readLine();
                    if (row != null) {
                        return "A row of `stances`:\n\n```json\n" + pretty(row) + "\n```";
                    }
                }
            }
        }
        return "";
    }

    private static String pretty(String row) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        return mapper.writer(Croissant.printer()).writeValueAsString(mapper.readTree(row));
    }

    /** A table of keys for each file. */
    String fields() {
        StringBuilder text = new StringBuilder();
        for (String file : Columns.FILES) {
            List<List<String>> rows = new ArrayList<>();
            for (Column column : data.columns(file)) {
                rows.add(List.of('`' + column.name() + '`', kind(column), column.description()));
            }
            text.append("<details><summary><code>")
                    .append(file)
                    .append("</code>: ")
                    .append(rows.size());
            text.append(" keys</summary>\n\n");
            text.append(MarkdownText.words(List.of("key", "kind", "what it holds"), rows));
            text.append("\n</details>\n\n");
        }
        return text.toString();
    }

    private static String kind(Column column) {
        return switch (column.kind()) {
            case TEXT -> "text";
            case INTEGER -> "integer";
            case BOOLEAN -> "boolean";
            case TEXTS -> "list of texts";
            case STRUCTS ->
                "list of {"
                        + String.join(
                                ", ",
                                column.columns().stream().map(Column::name).toList())
                        + '}';
        };
    }

    String splits() {
        if (!facts.splitClaimed()) {
            return "No split is claimed: there are " + count(facts.groups(), "group", "groups")
                    + " of articles that share text or an event, and under ten a division into train, validation and test would"
                    + " say more about chance than about a model. All data are in the part `" + ReleaseFacts.FULL
                    + "`; use cross-validation by `group_id`.";
        }
        ReleaseSettings settings = facts.settings();
        String threshold = String.format(Locale.ROOT, "%.2f", settings.duplicateThreshold());
        String method = settings.method() == ReleaseSettings.Method.TEMPORAL
                ? "by time, the latest articles in the test"
                : "at random (seed " + settings.seed() + "), stratified by outlet, polarity and report type";
        return "Articles whose folded texts share 8-grams of words with a Jaccard index of " + threshold
                + " or more (agency reprints), or that tell of one event, form a group; there are "
                + count(facts.groups(), "group", "groups") + ". Groups are never divided. They were put into splits "
                + method
                + ".\n\n" + shares();
    }

    private String shares() {
        List<String> header = new ArrayList<>(List.of(""));
        facts.splits().forEach(split -> header.add(split.name()));
        List<List<String>> rows = new ArrayList<>();
        rows(rows, facts.classes().getOrDefault("label", Map.of()), SplitFacts::polarities);
        rows(rows, facts.classes().getOrDefault("report_type", Map.of()), SplitFacts::reportTypes);
        rows(rows, facts.outlets(), SplitFacts::outlets);
        return MarkdownText.table(header, rows);
    }

    private void rows(
            List<List<String>> rows, Map<String, Integer> all, Function<SplitFacts, Map<String, Integer>> counts) {
        for (Map.Entry<String, Integer> each :
                MarkdownText.ranked(all).stream().limit(LISTED).toList()) {
            List<String> row = new ArrayList<>(List.of(named(each.getKey())));
            for (SplitFacts split : facts.splits()) {
                Map<String, Integer> here = counts.apply(split);
                long whole =
                        here.values().stream().mapToLong(Integer::longValue).sum();
                int part = here.getOrDefault(each.getKey(), 0);
                row.add(number(part) + " (" + share(part, whole) + ')');
            }
            rows.add(row);
        }
    }

    private static String named(String tag) {
        return tag.isEmpty() ? "(unset)" : tag;
    }

    String leakage() {
        Leakage leakage = facts.leakage();
        if (!facts.splitClaimed()) {
            return leakage.nearDuplicates() == 0
                    ? ""
                    : count(leakage.nearDuplicates(), "pair", "pairs") + " of articles are near-duplicates.";
        }
        List<String> lines = new ArrayList<>();
        lines.add("groups in two splits: " + leakage.groupsInTwoSplits());
        lines.add("pairs of near-duplicates, all within a group: " + number(leakage.nearDuplicates()));
        lines.add("largest overlap of two texts in different splits: "
                + leakage.overlap()
                + (leakage.overlapping().isEmpty() ? "" : " (" + String.join(", ", leakage.overlapping()) + ')'));
        lines.add("actors that occur only in the test: " + listed(leakage.actorsOnlyInTest()));
        lines.add("issues that occur only in the test: " + listed(leakage.issuesOnlyInTest()));
        return "Leakage report:\n\n" + MarkdownText.bullets(lines);
    }

    private static String listed(List<String> names) {
        if (names.isEmpty()) {
            return "0";
        }
        return number(names.size()) + (names.size() > LISTED ? "" : " (" + String.join(", ", names) + ')');
    }

    /** How often each tag occurs, a table for each set. */
    String labels() {
        List<List<String>> rows = new ArrayList<>();
        facts.classes().forEach((column, tags) -> {
            long whole = tags.values().stream().mapToLong(Integer::longValue).sum();
            List<String> shares = new ArrayList<>();
            MarkdownText.ranked(tags)
                    .forEach(tag -> shares.add(named(tag.getKey()) + ' ' + number(tag.getValue()) + " ("
                            + share(tag.getValue(), whole) + ')'));
            rows.add(List.of(file(column), '`' + key(column) + '`', String.join(", ", shares)));
        });
        return MarkdownText.words(List.of("in", "key", "tags"), rows);
    }

    /** The zones are counted, not the statements in them. */
    private static String key(String column) {
        return column.equals("zone") ? "zones.kind" : column;
    }

    private String file(String column) {
        String key = key(column).split("\\.")[0];
        return Columns.FILES.stream()
                .filter(file -> data.columns(file).stream()
                        .anyMatch(known -> known.name().equals(key)))
                .findFirst()
                .orElse("");
    }
}
