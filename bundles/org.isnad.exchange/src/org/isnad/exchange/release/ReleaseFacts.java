package org.isnad.exchange.release;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.exchange.Losses.Loss;
import org.isnad.review.agree.AgreementResult;

/**
 * Everything that a release knows of itself, with pseudonyms for annotators; all orders are fixed and nothing depends on the day,
 * the machine or the language of the user.
 *
 * @param settings as asked for, with the title filled in
 * @param guideline path of the guideline in the bundle, or ""
 * @param counts of the gold layer over all articles
 * @param classes of gold: column of the data (such as report_type, label) → tag → how often; unset tags are counted under ""
 * @param outlets name → articles; "" for those without
 * @param firstPublished ISO date, "" where no article has one
 * @param undated articles without date
 * @param groups how many groups of articles there are; an article alone is one
 * @param splits train, validation, test; or one named full where no split is claimed
 * @param annotators sorted by pseudonym
 * @param agreement empty where no article has two layers
 * @param formats jsonl first, then the further formats, with what each lost
 * @param files all data of the bundle, sorted by path; not the card itself nor the checksums
 * @param overridden what would have kept the release back and was overridden; empty as a rule
 */
public record ReleaseFacts(
        ReleaseSettings settings,
        String corpus,
        String guidelineVersion,
        String guideline,
        List<String> languages,
        Counts counts,
        Map<String, Map<String, Integer>> classes,
        Map<String, Integer> outlets,
        String firstPublished,
        String lastPublished,
        int undated,
        int groups,
        boolean splitClaimed,
        List<SplitFacts> splits,
        Leakage leakage,
        List<AnnotatorFacts> annotators,
        Optional<AgreementResult> agreement,
        List<FormatFacts> formats,
        List<BundleFile> files,
        List<Overridden> overridden) {

    /** Name of the only part where no split is claimed. */
    public static final String FULL = "full";

    /** How much there is; characters are code points, actors and issues those that occur. */
    public record Counts(
            int articles,
            int goldArticles,
            long characters,
            int mentions,
            int statements,
            int stances,
            int actors,
            int issues) {}

    /**
     * One split.
     *
     * @param folder relative to the data of a layer: {@code data/gold/<name>}
     * @param polarities tag → stances
     * @param reportTypes tag → statements
     */
    public record SplitFacts(
            String name,
            int groups,
            Counts counts,
            Map<String, Integer> outlets,
            Map<String, Integer> polarities,
            Map<String, Integer> reportTypes,
            String firstPublished,
            String lastPublished) {}

    /**
     * What could tell a model of the test before it sees it.
     *
     * @param groupsInTwoSplits always 0 in what we made
     * @param nearDuplicates pairs of articles at or over the threshold, all inside groups
     * @param largestOverlap between texts of two splits, 8-gram Jaccard; 0 where none was found
     * @param overlapping the two articles of it; empty where there are none
     * @param actorsOnlyInTest identifiers
     * @param searchedFrom overlaps under this were not looked for; 0 where none were, since there are no splits
     */
    public record Leakage(
            int groupsInTwoSplits,
            int nearDuplicates,
            double largestOverlap,
            List<String> overlapping,
            List<String> actorsOnlyInTest,
            List<String> issuesOnlyInTest,
            double searchedFrom) {

        public static final Leakage NONE = new Leakage(0, 0, 0, List.of(), List.of(), List.of(), 0);

        /** The largest overlap as it may be told: a number, what it is below, or that nobody looked. */
        public String overlap() {
            if (!overlapping.isEmpty()) {
                return String.format(Locale.ROOT, "%.3f", largestOverlap);
            }
            return searchedFrom > 0 ? "below " + searchedFrom : "not searched";
        }
    }

    /** What one annotator did; articles are those with a layer of theirs. */
    public record AnnotatorFacts(String pseudonym, int articles, int mentions, int statements, int stances) {}

    /**
     * A format of the bundle.
     *
     * @param folder relative to the bundle, such as data/uima
     * @param cannotHold in English
     */
    public record FormatFacts(String id, String label, String folder, String cannotHold, List<Loss> losses) {}

    /**
     * A file.
     *
     * @param path relative to the bundle, with slashes
     * @param rows of a JSON Lines file, else -1
     */
    public record BundleFile(String path, long bytes, String sha256, int rows) {}

    /** Problems of one kind that were overridden. */
    public record Overridden(String code, int count) {}

    /** Files whose path begins so. */
    public List<BundleFile> files(String prefix) {
        return files.stream().filter(file -> file.path().startsWith(prefix)).toList();
    }

    /** Whether problems that keep a release back were overridden. */
    public boolean isForced() {
        return !overridden.isEmpty();
    }
}
