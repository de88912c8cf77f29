package org.isnad.exchange.release.card;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.exchange.Losses.Loss;
import org.isnad.exchange.release.ReleaseFacts;
import org.isnad.exchange.release.ReleaseFacts.AnnotatorFacts;
import org.isnad.exchange.release.ReleaseFacts.BundleFile;
import org.isnad.exchange.release.ReleaseFacts.Counts;
import org.isnad.exchange.release.ReleaseFacts.FormatFacts;
import org.isnad.exchange.release.ReleaseFacts.Leakage;
import org.isnad.exchange.release.ReleaseFacts.Overridden;
import org.isnad.exchange.release.ReleaseFacts.SplitFacts;
import org.isnad.exchange.release.ReleaseSettings;
import org.isnad.exchange.release.ReleaseSettings.Author;

/** A made release of twelve articles in three splits. */
final class Facts {

    static final String HASH = "0123456789abcdef".repeat(4);

    private Facts() {}

    static ReleaseSettings settings(boolean texts) {
        return settings(texts, new Author("ليلى Haddad", "Institute", "0000-0001-2345-6789"));
    }

    static ReleaseSettings by(Author author) {
        return settings(true, author);
    }

    private static ReleaseSettings settings(boolean texts, Author author) {
        ReleaseSettings usual = ReleaseSettings.usual();
        return new ReleaseSettings(
                "Talks: a <corpus>",
                "1.2.0",
                "2024-05-01",
                "A corpus | of talks.\n# not a heading",
                "CC-BY-4.0",
                "",
                "The texts belong to their outlets.",
                List.of(author),
                "corpus@example.org",
                "",
                List.of("سوريا"),
                7L,
                usual.method(),
                usual.sizes(),
                usual.duplicateThreshold(),
                texts,
                usual.formats(),
                List.of(),
                Map.of("limitations", "One outlet only."));
    }

    static ReleaseFacts of(ReleaseSettings settings, List<Overridden> overridden) {
        Map<String, Integer> labels = new TreeMap<>(Map.of("FAVOR", 30, "AGAINST", 60, "", 10));
        return of(settings, overridden, Map.of("label", labels));
    }

    static ReleaseFacts of(
            ReleaseSettings settings, List<Overridden> overridden, Map<String, Map<String, Integer>> classes) {
        String base = settings.withTexts() ? "data/gold/" : "data/standoff/gold/";
        return new ReleaseFacts(
                settings,
                "Talks",
                "1.0",
                "guidelines/guideline.md",
                List.of("ar"),
                counts(12),
                classes,
                Map.of("وكالة", 11, "", 1),
                "2019-01-02",
                "2019-02-03",
                1,
                12,
                true,
                List.of(split("train", 10), split("validation", 1), split("test", 1)),
                new Leakage(0, 1, 0.125, List.of("a", "b"), List.of("moscow"), List.of(), 0.1),
                List.of(new AnnotatorFacts("A1", 12, 100, 50, 40), new AnnotatorFacts("A2", 12, 90, 45, 41)),
                Optional.empty(),
                List.of(new FormatFacts(
                        "brat",
                        "brat stand-off",
                        "data/brat",
                        "Holds no zones.",
                        List.of(new Loss("ZONE", 3, "3 zones are not in the files.")))),
                List.of(
                        new BundleFile(base + "test/documents.jsonl", 10, HASH, 1),
                        new BundleFile(base + "train/documents.jsonl", 100, HASH, 10),
                        new BundleFile(base + "train/stances.jsonl", 1_000, HASH, 80)),
                overridden);
    }

    private static SplitFacts split(String name, int articles) {
        return new SplitFacts(
                name,
                articles,
                counts(articles),
                Map.of("وكالة", articles),
                Map.of("FAVOR", 3, "AGAINST", 6, "", 1),
                Map.of(),
                "",
                "");
    }

    private static Counts counts(int articles) {
        return new Counts(articles, articles, 1_000L * articles, 10 * articles, 5 * articles, 4 * articles, 9, 3);
    }
}
