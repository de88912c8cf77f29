package org.isnad.review.adjudicate;

import java.util.ArrayList;
import java.util.List;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.model.corpus.Corpus;

/**
 * What goes into gold unseen.
 *
 * <p>Exact: what all annotators marked alike. Majority: also what more than half of three or more marked alike, two of three
 * for example; that most did not mark something is no reading and never settles a unit. Boundary tolerance: stretches whose
 * edges all differ by at most so many UTF-16 code units count as alike; gold takes the stretches that most annotators
 * marked, at a tie the narrowest ones, since the scheme leaves out proclitics, outer marks and stops, and between equally
 * narrow ones those of the annotator whose name comes first.
 *
 * @param tolerance in UTF-16 code units; 0: boundaries must be equal
 */
public record MergePolicy(boolean majority, int tolerance) {

    public static final MergePolicy EXACT = new MergePolicy(false, 0);

    private static final String EXACTLY = "exact";
    private static final String MAJORITY = "majority";
    private static final String BOUNDARY = "boundary=";

    public MergePolicy {
        if (tolerance < 0) {
            throw new IllegalArgumentException("negative tolerance");
        }
    }

    /** The policy that a project has set. */
    public static MergePolicy of(Corpus corpus) {
        return new MergePolicy(corpus.isMergeMajority(), Math.max(0, corpus.getMergeTolerance()));
    }

    /** From {@code exact}, {@code majority}, {@code boundary=N} or {@code majority,boundary=N}. */
    public static Outcome<MergePolicy> parse(String text) {
        boolean majority = false;
        int tolerance = 0;
        for (String word : text.trim().split("\\s*,\\s*")) {
            if (word.equals(MAJORITY)) {
                majority = true;
            } else if (word.matches(BOUNDARY + "\\d{1,4}")) {
                tolerance = Integer.parseInt(word.substring(BOUNDARY.length()));
            } else if (!word.equals(EXACTLY)) {
                return Outcome.failed(MergeMessages.error("merge.policy", Place.NOWHERE, text));
            }
        }
        return Outcome.of(new MergePolicy(majority, tolerance));
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        List<String> words = new ArrayList<>();
        if (majority) {
            words.add(MAJORITY);
        }
        if (tolerance > 0) {
            words.add(BOUNDARY + tolerance);
        }
        return words.isEmpty() ? EXACTLY : String.join(",", words);
    }
}
