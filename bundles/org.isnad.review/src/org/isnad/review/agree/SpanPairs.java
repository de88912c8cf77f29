package org.isnad.review.agree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.agreement.assign.Assignment;
import org.isnad.agreement.assign.Candidate;
import org.isnad.agreement.span.LabelledSpan;
import org.isnad.review.agree.Observation.Verdict;

/** Which stretches of two annotators belong together, to show them; all pairs one after the other where there are more. */
final class SpanPairs {

    /** A better sort of match outweighs every overlap: the same stretch and label, the same stretch, overlap with label. */
    private static final double SAME_STRETCH = 4;

    private static final double SAME_LABEL = 2;

    private SpanPairs() {}

    static List<Observation> observe(SpanQuestion question, Comparison comparison, Panel panel) {
        List<Observation> seen = new ArrayList<>();
        for (Panel pair : panel.isPair() ? List.of(panel) : comparison.pairs()) {
            List<Stretch> first = question.stretches(comparison.layer(pair.first()));
            List<Stretch> second = question.stretches(comparison.layer(pair.second()));
            seen.addAll(observe(pair, first, second));
        }
        return seen;
    }

    private static List<Observation> observe(Panel pair, List<Stretch> first, List<Stretch> second) {
        int[] best = Assignment.best(first.size(), second.size(), candidates(first, second));
        boolean[] taken = new boolean[second.size()];
        List<Observation> seen = new ArrayList<>();
        for (int i = 0; i < best.length; i++) {
            boolean matched = best[i] != Assignment.NONE;
            seen.add(observation(pair, first.get(i), matched ? second.get(best[i]) : null));
            if (matched) {
                taken[best[i]] = true;
            }
        }
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j]) {
                seen.add(observation(pair, null, second.get(j)));
            }
        }
        seen.sort(Comparator.comparingInt(Observation::begin).thenComparingInt(Observation::end));
        return seen;
    }

    private static List<Candidate> candidates(List<Stretch> first, List<Stretch> second) {
        List<Candidate> candidates = new ArrayList<>();
        int from = 0;
        int longest =
                second.stream().mapToInt(each -> each.span().length()).max().orElse(0);
        for (int i = 0; i < first.size(); i++) {
            LabelledSpan one = first.get(i).span();
            while (from < second.size() && second.get(from).span().begin() + longest <= one.begin()) {
                from++;
            }
            for (int j = from; j < second.size() && second.get(j).span().begin() < one.end(); j++) {
                LabelledSpan other = second.get(j).span();
                if (one.overlaps(other)) {
                    candidates.add(new Candidate(i, j, score(one, other)));
                }
            }
        }
        return candidates;
    }

    private static double score(LabelledSpan one, LabelledSpan other) {
        int common = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
        double share = (double) common / (one.length() + other.length() - common);
        boolean sameStretch = one.begin() == other.begin() && one.end() == other.end();
        return share + (sameStretch ? SAME_STRETCH : 0) + (one.label().equals(other.label()) ? SAME_LABEL : 0);
    }

    private static Observation observation(Panel pair, Stretch first, Stretch second) {
        SortedMap<String, String> items = new TreeMap<>();
        SortedMap<String, String> values = new TreeMap<>();
        int begin = Integer.MAX_VALUE;
        int end = 0;
        for (Stretch each : new Stretch[] {first, second}) {
            if (each != null) {
                String annotator = each == first ? pair.first() : pair.second();
                items.put(annotator, each.item());
                values.put(annotator, each.span().label());
                begin = Math.min(begin, each.span().begin());
                end = Math.max(end, each.span().end());
            }
        }
        return new Observation("", items, values, begin, end, verdict(first, second), null);
    }

    private static Verdict verdict(Stretch first, Stretch second) {
        if (first == null || second == null) {
            return Verdict.ONE_SIDED;
        }
        LabelledSpan one = first.span();
        LabelledSpan other = second.span();
        boolean sameLabel = one.label().equals(other.label());
        if (one.begin() == other.begin() && one.end() == other.end()) {
            return sameLabel ? Verdict.SAME : Verdict.OTHER_LABEL;
        }
        return sameLabel ? Verdict.OTHER_STRETCH : Verdict.OTHER_STRETCH_AND_LABEL;
    }
}
