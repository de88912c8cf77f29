package org.isnad.agreement.span;

import static org.isnad.agreement.span.Spans.span;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.isnad.agreement.Undefined;
import org.junit.jupiter.api.Test;

class AlphaUTest {

    @Test
    void publishedValues() {
        AlphaU alpha = AlphaU.of(Spans.krippendorff(), Spans.BEGIN, Spans.LENGTH);
        assertEquals(.858665, alpha.alpha().value(), 5e-7);
        assertEquals(.728599, alpha.alpha("c").value(), 5e-7);
        assertEquals(.014444, alpha.observed("c"), 5e-7);
        assertEquals(1, alpha.alpha("k").value());
        assertEquals(9, alpha.units());
        assertEquals(5, alpha.units("c"));
    }

    @Test
    void randomUnitsAgreeWithTheDefinitionAndWithDkpro() {
        Random random = new Random(2);
        for (int round = 0; round < 600; round++) {
            int annotators = 2 + random.nextInt(3);
            int labels = 1 + random.nextInt(3);
            int length = 12 + random.nextInt(40);
            List<List<LabelledSpan>> data = Spans.apart(random, annotators, length, labels);
            AlphaU alpha = AlphaU.of(data, 0, length);
            for (String label : alpha.labels()) {
                assertEquals(NaiveAlphaU.observed(data, length, label), alpha.observed(label), 1e-12);
                assertEquals(NaiveAlphaU.expected(data, length, label), alpha.expected(label), 1e-12);
            }
            if (alpha.alpha().isDefined()) {
                assertEquals(dkpro(data, length), alpha.alpha().value(), 1e-9, data::toString);
            }
        }
    }

    private static double dkpro(List<List<LabelledSpan>> data, int length) {
        UnitizingAnnotationStudy study = new UnitizingAnnotationStudy(data.size(), 0, length);
        for (int each = 0; each < data.size(); each++) {
            for (LabelledSpan span : data.get(each)) {
                study.addUnit(span.begin(), span.length(), each, span.label());
            }
        }
        return new KrippendorffAlphaUnitizingAgreement(study).calculateAgreement();
    }

    @Test
    void nestedOrOverlappingUnitsOfOneAnnotatorAreRefusedNotMeasured() {
        List<LabelledSpan> nested = List.of(span(0, 9, "q"), span(2, 5, "q"), span(0, 4, "z"), span(4, 6, "z"));
        List<LabelledSpan> plain = List.of(span(0, 9, "q"), span(0, 4, "z"));
        AlphaU alpha = AlphaU.of(List.of(nested, plain), 0, 20);
        assertEquals(Undefined.NESTED_UNITS, alpha.alpha().undefined());
        assertEquals(Undefined.NESTED_UNITS, alpha.alpha("q").undefined());
        assertEquals(Set.of("q"), alpha.nested());
        assertEquals(
                AlphaU.of(List.of(nested.subList(2, 4), plain.subList(1, 2)), 0, 20)
                        .alpha("z"),
                alpha.alpha("z"));
    }

    @Test
    void unitsOfDifferentLabelsMayNest() {
        List<LabelledSpan> both = List.of(span(0, 9, "q"), span(2, 5, "z"));
        assertEquals(1, AlphaU.of(List.of(both, both), 0, 20).alpha().value());
    }

    @Test
    void undefinedIsSaidNeverANumber() {
        List<LabelledSpan> one = List.of(span(0, 1, "q"));
        assertEquals(
                Undefined.NO_SPANS,
                AlphaU.of(List.of(List.of(), List.of()), 0, 9).alpha().undefined());
        assertEquals(
                Undefined.ONE_ANNOTATOR, AlphaU.of(List.of(one), 0, 9).alpha().undefined());
        assertEquals(
                Undefined.NO_CHANCE, AlphaU.of(List.of(one, one), 0, 1).alpha().undefined());
        assertEquals(
                Undefined.NO_SPANS,
                AlphaU.of(List.of(one, one), 0, 9).alpha("z").undefined());
        assertThrows(IllegalArgumentException.class, () -> AlphaU.of(List.of(one, one), 1, 9));
    }

    @Test
    void pooledContinuaAreLaidEndToEnd() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            List<List<LabelledSpan>> joined = List.of(new ArrayList<>(), new ArrayList<>());
            AlphaU pooled = AlphaU.of(joined, 0, 1).empty();
            int end = 0;
            for (int part = 0; part < 3; part++) {
                List<List<LabelledSpan>> data = Spans.apart(random, 2, 15, 2);
                int times = random.nextInt(4);
                pooled.add(AlphaU.of(data, 0, 17), times);
                for (int time = 0; time < times; time++, end += 17) {
                    shift(data, end, joined);
                }
            }
            if (end > 0) {
                AlphaU whole = AlphaU.of(joined, 0, end);
                assertEquals(whole.labels(), pooled.labels());
                whole.labels().forEach(label -> {
                    assertEquals(whole.observed(label), pooled.observed(label), 1e-12);
                    assertEquals(whole.expected(label), pooled.expected(label), 1e-12);
                });
            }
        }
    }

    private static void shift(List<List<LabelledSpan>> data, int by, List<List<LabelledSpan>> target) {
        for (int each = 0; each < data.size(); each++) {
            for (LabelledSpan span : data.get(each)) {
                target.get(each).add(span(span.begin() + by, span.end() + by, span.label()));
            }
        }
    }
}
