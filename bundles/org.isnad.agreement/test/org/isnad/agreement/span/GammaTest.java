package org.isnad.agreement.span;

import static org.isnad.agreement.span.Spans.span;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.isnad.agreement.Undefined;
import org.junit.jupiter.api.Test;

class GammaTest {
    private static final List<LabelledSpan> A = List.of(span(1, 5, "a"), span(6, 10, "b"), span(11, 15, "a"));
    private static final List<LabelledSpan> B = List.of(span(2, 6, "a"), span(7, 11, "b"), span(12, 16, "a"));

    @Test
    void publishedDisorder() {
        Gamma gamma = Gamma.of(List.of(A, B), GammaSettings.of(0, 20));
        assertEquals(.0625, gamma.disorder().value(), 1e-12);
        assertEquals(3, gamma.alignment().size());
        assertEquals(.0625, gamma.alignment().get(0).disorder(), 1e-12);
        assertEquals(1 - .0625 / gamma.expectedDisorder().value(), gamma.gamma().value(), 1e-12);
    }

    @Test
    void identicalAnnotationsAreInPerfectOrder() {
        for (List<List<LabelledSpan>> same : List.of(List.of(A, A), List.of(A, A, A), List.of(A, A, A, A))) {
            Gamma gamma = Gamma.of(same, GammaSettings.of(0, 20));
            assertEquals(1, gamma.gamma().value());
            assertEquals(0, gamma.disorder().value());
            assertEquals(Exactness.EXACT, gamma.exactness());
        }
    }

    @Test
    void withThreeAnnotatorsTwoWhoMissAUnitPayForEachOtherToo() {
        List<LabelledSpan> one = List.of(span(0, 4, "a"));
        Gamma lonely = Gamma.of(List.of(one, List.of(), List.of()), GammaSettings.of(0, 20));
        assertEquals(3, lonely.disorder().value(), 1e-12); // Δ∅ by a mean of a third of a unit
        Gamma pair = Gamma.of(List.of(one, one, List.of()), GammaSettings.of(0, 20));
        assertEquals(2 / 3.0 / (2 / 3.0), pair.disorder().value(), 1e-12);
    }

    @Test
    void settingsWeighPositionCategoryAndNothing() {
        List<LabelledSpan> other = List.of(span(2, 6, "z"));
        List<LabelledSpan> one = List.of(span(1, 5, "a"));
        assertEquals(1.0625, disorder(one, other, 1, 1, 1), 1e-12);
        assertEquals(0.125 + 0.5, disorder(one, other, 2, .5, 1), 1e-12);
        assertEquals(3 * 0.5625, disorder(one, other, 1, .5, 3), 1e-12);
        assertEquals(2, disorder(one, other, 1, 5, 1), 1e-12);
    }

    private static double disorder(
            List<LabelledSpan> a, List<LabelledSpan> b, double alpha, double beta, double empty) {
        return Gamma.of(List.of(a, b), new GammaSettings(alpha, beta, empty, 0, 30, 5, 1))
                .disorder()
                .value();
    }

    @Test
    void everyAlignmentTriedGivesNoLowerDisorder() {
        Random random = new Random(3);
        for (int round = 0; round < 900; round++) {
            int annotators = 2 + random.nextInt(3);
            int most = annotators == 4 ? 3 : 4;
            List<List<LabelledSpan>> data = new ArrayList<>();
            for (int each = 0; each < annotators; each++) {
                data.add(Spans.any(random, most, 25, 2));
            }
            double alpha = random.nextInt(5) == 0 ? 0 : random.nextDouble() * 3;
            GammaSettings settings = new GammaSettings(alpha, random.nextDouble(), 0.5, 0, 25, 1, 1);
            Gamma gamma = Gamma.of(data, settings);
            if (gamma.units() > 0) {
                double least = NaiveGamma.leastCost(data, settings);
                assertEquals(Exactness.EXACT, gamma.exactness());
                assertEquals(
                        least / (gamma.units() / (double) annotators),
                        gamma.disorder().value(),
                        1e-7,
                        data::toString);
                assertEquals(
                        least,
                        gamma.alignment().stream()
                                .mapToDouble(UnitaryAlignment::disorder)
                                .sum(),
                        1e-7);
            }
        }
    }

    @Test
    void crowdedContinuaAreSearchedToTheEnd() {
        Random random = new Random(8);
        for (int round = 0; round < 6; round++) {
            List<List<LabelledSpan>> data = new ArrayList<>();
            for (int each = 0; each < 3; each++) {
                List<LabelledSpan> spans = new ArrayList<>();
                for (int count = 0; count < 40; count++) {
                    int begin = random.nextInt(380);
                    spans.add(span(begin, begin + 3 + random.nextInt(15), "label" + random.nextInt(3)));
                }
                data.add(spans);
            }
            Gamma gamma = Gamma.of(data, new GammaSettings(1, 1, 1, 0, 400, 2, 1));
            assertEquals(Exactness.EXACT, gamma.exactness());
            assertEquals(
                    120,
                    gamma.alignment().stream()
                            .mapToInt(each -> each.units().size())
                            .sum());
        }
    }

    @Test
    void theSameSeedGivesTheSameValueAndAnotherOrderTheSameDisorder() {
        GammaSettings settings = GammaSettings.of(0, 20);
        assertEquals(
                Gamma.of(List.of(A, B), settings).gamma(),
                Gamma.of(List.of(A, B), settings).gamma());
        List<LabelledSpan> turned = new ArrayList<>(A);
        Collections.reverse(turned);
        assertEquals(
                Gamma.of(List.of(A, B), settings).gamma(),
                Gamma.of(List.of(turned, B), settings).gamma());
        assertEquals(
                Gamma.of(List.of(A, B), settings).disorder(),
                Gamma.of(List.of(B, A), settings).disorder());
    }

    @Test
    void strangersAgreeAsMuchAsChance() {
        Random random = new Random(5);
        List<LabelledSpan> spans = new ArrayList<>();
        List<LabelledSpan> others = new ArrayList<>();
        for (int each = 0; each < 120; each++) {
            int begin = random.nextInt(2980);
            spans.add(span(begin, begin + 8, "a"));
            int other = random.nextInt(2980);
            others.add(span(other, other + 8, "a"));
        }
        Gamma gamma = Gamma.of(List.of(spans, others), GammaSettings.of(0, 3000));
        assertEquals(0, gamma.gamma().value(), 0.12);
    }

    @Test
    void undefinedIsSaidNeverANumber() {
        GammaSettings settings = GammaSettings.of(0, 20);
        assertEquals(
                Undefined.NO_SPANS,
                Gamma.of(List.of(List.of(), List.of()), settings).gamma().undefined());
        assertEquals(
                Undefined.ONE_ANNOTATOR,
                Gamma.of(List.of(A), settings).disorder().undefined());
        List<LabelledSpan> whole = List.of(span(0, 1, "a"));
        Gamma certain = Gamma.of(List.of(whole, whole), GammaSettings.of(0, 1));
        assertEquals(Undefined.NO_CHANCE, certain.gamma().undefined());
        assertEquals(0, certain.disorder().value());
        assertThrows(IllegalArgumentException.class, () -> Gamma.of(List.of(A, B), GammaSettings.of(0, 15)));
        assertThrows(IllegalArgumentException.class, () -> new GammaSettings(1, 1, 0, 0, 9, 1, 1));
    }

    @Test
    void articlesArePooledByTheirCosts() {
        Gamma perfect = Gamma.of(List.of(A, A), GammaSettings.of(0, 20));
        Gamma shifted = Gamma.of(List.of(A, B), GammaSettings.of(0, 20));
        GammaTally pooled = perfect.tally().empty();
        pooled.add(perfect.tally(), 1);
        pooled.add(shifted.tally(), 2);
        pooled.add(GammaTally.none(), 5);
        double expected = perfect.expectedDisorder().value()
                + 2 * shifted.expectedDisorder().value();
        assertEquals(1 - 2 * .0625 / expected, pooled.gamma().value(), 1e-12);
        assertEquals(18, pooled.units());
        assertEquals(Undefined.NO_SPANS, GammaTally.none().gamma().undefined());
    }
}
