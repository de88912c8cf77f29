package org.isnad.agreement.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.isnad.agreement.Coefficient;
import org.junit.jupiter.api.Test;

/** Random tables measured beside the definitions. */
final class RandomTablesTest {

    private static final int TABLES = 300;

    private static void assertSame(double expected, Coefficient actual) {
        if (Double.isFinite(expected)) {
            assertTrue(actual.isDefined());
            assertEquals(expected, actual.value(), 1e-9);
        } else {
            assertTrue(!actual.isDefined());
        }
    }

    @Test
    void twoAnnotators() {
        Random random = new Random(1);
        for (int i = 0; i < TABLES; i++) {
            double missing = i % 2 == 0 ? 0 : .2;
            List<List<String>> rows = Tables.random(random, 1 + random.nextInt(40), 2, 1 + random.nextInt(5), missing);
            Contingency counts = Contingency.of(Codings.of(rows), 0, 1);
            assertSame(Naive.observed(rows), counts.observed());
            assertSame(Naive.cohen(rows), counts.cohenKappa());
            assertSame(Naive.scott(rows), counts.scottPi());
            if (counts.cohenKappa().isDefined()) {
                assertSame(Naive.bennett(rows), counts.bennettS());
            }
            if (counts.cohenKappa().isDefined() && missing == 0) {
                assertSame(Naive.gwet(rows), counts.gwetAC1());
            }
        }
    }

    @Test
    void anyNumberOfAnnotators() {
        Random random = new Random(2);
        for (int i = 0; i < TABLES; i++) {
            List<List<String>> rows =
                    Tables.random(random, 1 + random.nextInt(30), 2 + random.nextInt(12), 1 + random.nextInt(7), .3);
            assertSame(Naive.observed(rows), Ratings.of(Codings.of(rows)).observed());
            if (Naive.all(rows).size() > 1) {
                assertSame(Naive.gwet(rows), Ratings.of(Codings.of(rows)).gwetAC1());
            }
            for (Scale scale : Scale.values()) {
                assertSame(
                        Naive.alpha(rows, scale),
                        Coincidence.of(Codings.of(rows)).alpha(scale));
            }
            rows.removeIf(row -> row.contains(null));
            if (!rows.isEmpty()) {
                assertSame(Naive.fleiss(rows), Ratings.of(Codings.of(rows)).fleissKappa());
            }
        }
    }

    /** Articles counted each for itself and pooled are the whole table, whatever is resampled from them. */
    @Test
    void talliesAddUp() {
        Random random = new Random(3);
        for (int i = 0; i < TABLES; i++) {
            int annotators = 2 + random.nextInt(3);
            Categories categories = new Categories();
            Contingency pair = new Contingency(categories);
            Ratings ratings = new Ratings(categories);
            Coincidence matrix = new Coincidence(categories);
            List<List<String>> all = new ArrayList<>();
            for (int article = 0; article < 4; article++) {
                List<List<String>> rows = Tables.random(random, random.nextInt(9), annotators, 2 + article, .1);
                Codings.Builder builder = Codings.builder(categories, annotators);
                rows.forEach(row -> builder.add(row.toArray(new String[0])));
                int times = random.nextInt(3);
                pair.add(Contingency.of(builder.build(), 0, 1), times);
                ratings.add(Ratings.of(builder.build()), times);
                matrix.add(Coincidence.of(builder.build()), times);
                for (int j = 0; j < times; j++) {
                    all.addAll(rows);
                }
            }
            Codings.Builder whole = Codings.builder(categories, annotators);
            all.forEach(row -> whole.add(row.toArray(new String[0])));
            assertAlike(Contingency.of(whole.build(), 0, 1), pair);
            assertAlike(Ratings.of(whole.build()), ratings);
            assertAlike(Coincidence.of(whole.build()), matrix);
        }
    }

    private static void assertAlike(Contingency expected, Contingency actual) {
        assertAlike(expected.cohenKappa(), actual.cohenKappa());
        assertAlike(expected.scottPi(), actual.scottPi());
        assertAlike(expected.bennettS(), actual.bennettS());
        assertAlike(expected.gwetAC1(), actual.gwetAC1());
        assertEquals(expected.count("0", "1"), actual.count("0", "1"));
    }

    private static void assertAlike(Ratings expected, Ratings actual) {
        assertAlike(expected.fleissKappa(), actual.fleissKappa());
        assertAlike(expected.gwetAC1(), actual.gwetAC1());
        assertAlike(expected.observed(), actual.observed());
    }

    private static void assertAlike(Coincidence expected, Coincidence actual) {
        for (Scale scale : Scale.values()) {
            assertAlike(expected.alpha(scale), actual.alpha(scale));
        }
        assertEquals(expected.count("1", "1"), actual.count("1", "1"), 1e-9);
    }

    private static void assertAlike(Coefficient expected, Coefficient actual) {
        assertEquals(expected.undefined(), actual.undefined());
        assertEquals(expected.value(), actual.value(), 1e-9);
    }

    @Test
    void ratioDistancesOfManyValuesAreTheirSum() {
        Random random = new Random(4);
        for (double spread : new double[] {1e-6, .5, 40}) {
            double[] values = DoubleStream.concat(
                            DoubleStream.of(0), random.doubles(2000).map(value -> 7 * Math.exp(spread * (value - .5))))
                    .toArray();
            double[] weights = random.ints(values.length, 1, 9).asDoubleStream().toArray();
            double expected = RatioDistance.direct(values, weights);
            assertEquals(expected, RatioSum.of(values, weights), 1e-9 * expected);
            values[0] = 7;
            double near = RatioDistance.direct(values, weights);
            assertEquals(near, RatioSum.of(values, weights), 1e-8 * near);
        }
    }
}
