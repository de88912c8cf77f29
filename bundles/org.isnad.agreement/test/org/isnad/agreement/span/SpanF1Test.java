package org.isnad.agreement.span;

import static org.isnad.agreement.span.Spans.span;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.isnad.agreement.Undefined;
import org.junit.jupiter.api.Test;

class SpanF1Test {
    private static final List<LabelledSpan> A = List.of(span(0, 10, "X"), span(20, 30, "X"), span(40, 60, "Y"));
    private static final List<LabelledSpan> B =
            List.of(span(0, 10, "X"), span(22, 34, "X"), span(40, 60, "Z"), span(80, 90, "X"));

    @Test
    void publishedValues() {
        SpanF1 f1 = SpanF1.of(A, B);
        assertEquals(.285714, f1.f1(Match.EXACT_LABEL).value(), 5e-7);
        assertEquals(.571429, f1.f1(Match.EXACT).value(), 5e-7);
        assertEquals(.571429, f1.f1(Match.OVERLAP_LABEL).value(), 5e-7);
        assertEquals(6 / 7.0, f1.f1(Match.OVERLAP).value(), 5e-7);
        assertEquals(.391304, f1.f1(Match.CHARACTER_LABEL).value(), 5e-7);
        assertEquals(.826087, f1.f1(Match.CHARACTER).value(), 5e-7);
        assertEquals(1 / 3.0, f1.recall(Match.EXACT_LABEL).value(), 1e-12);
        assertEquals(1 / 4.0, f1.precision(Match.EXACT_LABEL).value(), 1e-12);
    }

    @Test
    void ambiguousOverlapIsMatchedForAsManyPairsAsPossible() {
        SpanF1 f1 =
                SpanF1.of(List.of(span(0, 25, "s"), span(10, 40, "s")), List.of(span(0, 40, "s"), span(25, 40, "s")));
        assertEquals(1, f1.f1(Match.OVERLAP_LABEL).value());
        assertEquals(2, f1.matched(Match.OVERLAP));
    }

    @Test
    void oneSpanMatchesOnlyOne() {
        SpanF1 f1 = SpanF1.of(List.of(span(0, 30, "s")), List.of(span(0, 10, "s"), span(10, 20, "s")));
        assertEquals(1, f1.matched(Match.OVERLAP));
        assertEquals(2 / 3.0, f1.f1(Match.OVERLAP).value(), 1e-12);
    }

    @Test
    void nothingMarkedIsUndefinedAndNothingInCommonIsZero() {
        assertEquals(
                Undefined.NO_SPANS,
                SpanF1.of(List.of(), List.of()).f1(Match.EXACT).undefined());
        SpanF1 half = SpanF1.of(A, List.of());
        assertEquals(0, half.f1(Match.CHARACTER).value());
        assertEquals(Undefined.NO_SPANS, half.precision(Match.CHARACTER).undefined());
        assertThrows(IllegalArgumentException.class, () -> span(3, 3, "X"));
    }

    @Test
    void pooledCountsAreThoseOfAllPairsTogether() {
        SpanF1 pooled = SpanF1.ofPairs(List.of(A, B, A));
        SpanF1 byHand = SpanF1.none();
        byHand.add(SpanF1.of(A, B), 2);
        byHand.add(SpanF1.of(A, A), 1);
        for (Match match : Match.values()) {
            assertEquals(byHand.f1(match), pooled.f1(match));
        }
    }

    @Test
    void randomSpansCountAsTheDefinitionsSay() {
        Random random = new Random(7);
        for (int round = 0; round < 1500; round++) {
            List<LabelledSpan> a = Spans.any(random, 6, 20, 2);
            List<LabelledSpan> b = Spans.any(random, 6, 20, 2);
            SpanF1 f1 = SpanF1.of(a, b);
            for (Match match : Match.values()) {
                assertEquals(naive(match, a, b), f1.matched(match), () -> match + " " + a + " " + b);
            }
            assertEquals(letters(true, a).size(), f1.reference(Match.CHARACTER_LABEL));
            assertEquals(letters(false, b).size(), f1.response(Match.CHARACTER));
        }
    }

    private static long naive(Match match, List<LabelledSpan> a, List<LabelledSpan> b) {
        if (match == Match.CHARACTER || match == Match.CHARACTER_LABEL) {
            Set<String> common = letters(match.labelled(), a);
            common.retainAll(letters(match.labelled(), b));
            return common.size();
        }
        return most(match, a, new ArrayList<>(b));
    }

    private static Set<String> letters(boolean labelled, List<LabelledSpan> spans) {
        Set<String> letters = new HashSet<>();
        for (LabelledSpan span : spans) {
            for (int at = span.begin(); at < span.end(); at++) {
                letters.add(at + (labelled ? span.label() : ""));
            }
        }
        return letters;
    }

    private static int most(Match match, List<LabelledSpan> a, List<LabelledSpan> b) {
        if (a.isEmpty()) {
            return 0;
        }
        List<LabelledSpan> rest = a.subList(1, a.size());
        int most = most(match, rest, b);
        for (int each = 0; each < b.size(); each++) {
            LabelledSpan partner = b.get(each);
            if (fits(match, a.get(0), partner)) {
                b.remove(each);
                most = Math.max(most, 1 + most(match, rest, b));
                b.add(each, partner);
            }
        }
        return most;
    }

    private static boolean fits(Match match, LabelledSpan a, LabelledSpan b) {
        boolean exact = match == Match.EXACT || match == Match.EXACT_LABEL;
        boolean place = exact ? a.begin() == b.begin() && a.end() == b.end() : a.overlaps(b);
        return place && (!match.labelled() || a.label().equals(b.label()));
    }
}
