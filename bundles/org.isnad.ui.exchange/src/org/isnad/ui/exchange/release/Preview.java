package org.isnad.ui.exchange.release;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.release.ReleaseFacts.Leakage;
import org.isnad.exchange.release.ReleaseFacts.SplitFacts;
import org.isnad.exchange.release.ReleasePreview;
import org.isnad.exchange.release.ReleaseSettings;
import org.isnad.ui.exchange.Messages;
import org.isnad.ui.label.Isolate;

/** What a release would be, in words; looked through once for each state of the settings. */
final class Preview {

    private static final int NAMES_SHOWN = 40;

    private ReleaseSettings settings;
    private Outcome<ReleasePreview> outcome = Outcome.failed();

    /** Whether these settings are those that were looked at. */
    boolean isOf(ReleaseSettings wanted) {
        return wanted.equals(settings);
    }

    void take(ReleaseSettings of, Outcome<ReleasePreview> seen) {
        settings = of;
        outcome = seen;
    }

    /** Forgets what was seen, so that it is looked at again. */
    void forget() {
        settings = null;
    }

    boolean isPresent() {
        return outcome.isPresent();
    }

    /** Why there is no preview; empty where there is one. */
    List<Problem> failures() {
        return outcome.isPresent() ? List.of() : outcome.problems();
    }

    /** What keeps the release back. */
    List<Problem> blocking() {
        return outcome.toOptional().map(ReleasePreview::blocking).orElse(List.of());
    }

    /** What keeps the release back, then what is worth a look. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(blocking());
        outcome.toOptional().map(ReleasePreview::warnings).ifPresent(all::addAll);
        return all;
    }

    /** How many problems there are, in a sentence. */
    String blockingSentence() {
        int all = outcome.toOptional().map(ReleasePreview::blockingCount).orElse(0);
        if (all == 0) {
            return Messages.Release_noBlocking;
        }
        return all == blocking().size()
                ? NLS.bind(Messages.Release_blocking, all)
                : NLS.bind(Messages.Release_blockingMore, all, blocking().size());
    }

    /** How many articles in how many groups, and whether a split is claimed. */
    String headline() {
        if (!outcome.isPresent()) {
            return Messages.Release_surveyCancelled;
        }
        ReleasePreview preview = outcome.value();
        String counts = NLS.bind(Messages.Release_surveyMessage, preview.articles(), preview.allGroups());
        return preview.splitClaimed() ? counts : counts + " " + Messages.Release_noSplit;
    }

    List<SplitFacts> splits() {
        return outcome.toOptional().map(ReleasePreview::splits).orElse(List.of());
    }

    /** A line for each thing that could tell a model of the test; none where there is no test. */
    List<String> leakage() {
        return outcome.toOptional()
                .filter(ReleasePreview::splitClaimed)
                .map(ReleasePreview::leakage)
                .map(Preview::lines)
                .orElse(List.of());
    }

    /** The lines of {@link #leakage}, or why there are none. */
    String leakageText() {
        boolean none = outcome.isPresent() && !outcome.value().splitClaimed();
        return none ? Messages.Release_leakageNone : String.join("\n", leakage());
    }

    private static List<String> lines(Leakage leakage) {
        boolean none = leakage.overlapping().isEmpty();
        double share = none ? leakage.searchedFrom() : leakage.largestOverlap();
        String overlap = Isolate.of(NumberFormat.getPercentInstance().format(share));
        return List.of(
                NLS.bind(Messages.Release_leakGroups, leakage.groupsInTwoSplits()),
                NLS.bind(Messages.Release_leakPairs, leakage.nearDuplicates()),
                none
                        ? NLS.bind(Messages.Release_leakOverlap, overlap)
                        : NLS.bind(Messages.Release_leakOverlapOf, overlap, names(leakage.overlapping())),
                NLS.bind(Messages.Release_leakActors, counted(leakage.actorsOnlyInTest())),
                NLS.bind(Messages.Release_leakIssues, counted(leakage.issuesOnlyInTest())));
    }

    private static String counted(List<String> names) {
        return names.isEmpty() ? "0" : names.size() + " – " + names(names);
    }

    private static String names(List<String> names) {
        String shown = names.stream().limit(NAMES_SHOWN).map(Isolate::of).collect(Collectors.joining(" · "));
        return names.size() > NAMES_SHOWN ? shown + " …" : shown;
    }

    /**
     * The groups of two and more, each with its articles below it.
     *
     * @param titles of the articles by their identifiers
     */
    String groups(UnaryOperator<String> titles) {
        List<List<String>> groups =
                outcome.toOptional().map(ReleasePreview::groups).orElse(List.of());
        if (groups.isEmpty()) {
            return outcome.isPresent() ? Messages.Release_groupsNone : "";
        }
        return groups.stream().map(group -> group(group, titles)).collect(Collectors.joining("\n"));
    }

    private static String group(List<String> articles, UnaryOperator<String> titles) {
        return articles.stream()
                .map(id -> "   " + Isolate.of(id) + " – " + Isolate.of(titles.apply(id)))
                .collect(Collectors.joining("\n", NLS.bind(Messages.Release_group, articles.size()) + "\n", ""));
    }
}
