package org.isnad.agreement.span;

import java.util.List;
import org.isnad.agreement.Coefficient;
import org.isnad.agreement.Tally;
import org.isnad.agreement.Undefined;

/**
 * Precision, recall and F1 of two annotators' spans under each {@link Match}; the first annotator is taken as the
 * reference, F1 does not depend on which one is. Where overlap is ambiguous, as many pairs as possible are matched one to
 * one. O(n log n) for the exact and the character counts, and for overlap as long as few spans compete for each other.
 */
public final class SpanF1 implements Tally<SpanF1> {
    private final long[] matched = new long[Match.values().length];
    private final long[] reference = new long[Match.values().length];
    private final long[] response = new long[Match.values().length];

    private SpanF1() {}

    /** A tally that has counted nothing. */
    public static SpanF1 none() {
        return new SpanF1();
    }

    public static SpanF1 of(List<LabelledSpan> reference, List<LabelledSpan> response) {
        return of(reference, response, List.of(Match.values()));
    }

    private static SpanF1 of(List<LabelledSpan> reference, List<LabelledSpan> response, List<Match> matches) {
        SpanF1 tally = new SpanF1();
        for (Match match : matches) {
            tally.count(match, SpanCounts.of(match, reference, response));
        }
        return tally;
    }

    /** Every pair of annotators, their counts pooled; nothing is counted with fewer than two. */
    public static SpanF1 ofPairs(List<List<LabelledSpan>> byAnnotator) {
        return ofPairs(byAnnotator, List.of(Match.values()));
    }

    /** The same under some matches only; of the others nothing is counted. */
    public static SpanF1 ofPairs(List<List<LabelledSpan>> byAnnotator, List<Match> matches) {
        SpanF1 pooled = new SpanF1();
        for (int first = 0; first < byAnnotator.size(); first++) {
            for (int second = first + 1; second < byAnnotator.size(); second++) {
                pooled.add(of(byAnnotator.get(first), byAnnotator.get(second), matches), 1);
            }
        }
        return pooled;
    }

    private void count(Match match, SpanCounts counts) {
        matched[match.ordinal()] = counts.matched();
        reference[match.ordinal()] = counts.reference();
        response[match.ordinal()] = counts.response();
    }

    /** How many spans (or characters) both have. */
    public long matched(Match match) {
        return matched[match.ordinal()];
    }

    /** How many the first annotator has. */
    public long reference(Match match) {
        return reference[match.ordinal()];
    }

    /** How many the second annotator has. */
    public long response(Match match) {
        return response[match.ordinal()];
    }

    public Coefficient precision(Match match) {
        return share(matched(match), response(match));
    }

    public Coefficient recall(Match match) {
        return share(matched(match), reference(match));
    }

    /** Undefined only where neither annotator marked anything. */
    public Coefficient f1(Match match) {
        return share(2 * matched(match), reference(match) + response(match));
    }

    private static Coefficient share(long part, long whole) {
        return whole == 0 ? Coefficient.undefined(Undefined.NO_SPANS) : Coefficient.of((double) part / whole);
    }

    @Override
    public SpanF1 empty() {
        return new SpanF1();
    }

    @Override
    public void add(SpanF1 other, int times) {
        for (int match = 0; match < matched.length; match++) {
            matched[match] += times * other.matched[match];
            reference[match] += times * other.reference[match];
            response[match] += times * other.response[match];
        }
    }
}
