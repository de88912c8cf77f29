package org.isnad.agreement.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.isnad.agreement.Coefficient;
import org.isnad.agreement.Undefined;
import org.junit.jupiter.api.Test;

/** Where other implementations are wrong, and where a measure has no value. */
final class EdgesTest {

    private static List<Coefficient> all(Codings codings) {
        Contingency pair = Contingency.of(codings, 0, codings.annotators() - 1);
        Ratings ratings = Ratings.of(codings);
        List<Coefficient> all = new ArrayList<>(List.of(
                pair.bennettS(),
                pair.scottPi(),
                pair.cohenKappa(),
                pair.gwetAC1(),
                ratings.fleissKappa(),
                ratings.gwetAC1()));
        for (Scale scale : Scale.values()) {
            all.add(Coincidence.of(codings).alpha(scale));
        }
        return all;
    }

    private static void assertUndefined(Undefined why, Coefficient... values) {
        for (Coefficient value : values) {
            assertEquals(why, value.undefined());
        }
    }

    private static Codings codings(String[]... columns) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < columns[0].length; i++) {
            int row = i;
            rows.add(Arrays.stream(columns).map(column -> column[row]).toList());
        }
        return Codings.of(rows);
    }

    @Test
    void withoutUnits() {
        Coincidence nothing = Coincidence.of(Codings.of(List.of()));
        assertUndefined(Undefined.NO_UNITS, nothing.alpha(Scale.NOMINAL), nothing.alpha(Scale.RATIO));
        Codings apart = Tables.codings("1. .2");
        all(apart).forEach(value -> assertUndefined(Undefined.NO_UNITS, value));
        assertUndefined(
                Undefined.NO_UNITS,
                Contingency.of(apart, 0, 1).observed(),
                Ratings.of(apart).observed());
    }

    @Test
    void withOneCategory() {
        Codings codings = Tables.codings("11 11 11");
        all(codings).forEach(value -> assertUndefined(Undefined.ONE_CATEGORY, value));
        assertEquals(1, Contingency.of(codings, 0, 1).observed().value());
        Contingency declared = new Contingency(Categories.of("1", "2"));
        declared.add("1", "1");
        assertUndefined(Undefined.ONE_CATEGORY, declared.bennettS(), declared.gwetAC1(), declared.cohenKappa());
    }

    @Test
    void withOneAnnotator() {
        Codings alone = Tables.codings("1. 2.");
        all(alone).forEach(value -> assertUndefined(Undefined.ONE_ANNOTATOR, value));
        assertUndefined(Undefined.ONE_ANNOTATOR, Ratings.of(alone).observed());
        assertUndefined(
                Undefined.ONE_ANNOTATOR, Coincidence.of(Tables.codings("1 2")).alpha(Scale.NOMINAL));
    }

    @Test
    void perfectAgreementIsOneWhateverIsUnused() {
        Categories categories = Categories.of("0", "1", "2", "3");
        Codings codings =
                Codings.builder(categories, 2).add("1", "1").add("3", "3").build();
        all(codings).forEach(value -> assertEquals(1.0, value.value()));
        all(codings).forEach(value -> assertTrue(value.isDefined()));
    }

    @Test
    void disagreementMayBeBelowChance() {
        Contingency crossed = Contingency.of(Tables.codings("12 21"), 0, 1);
        assertEquals(-1, crossed.cohenKappa().value());
        Contingency apart = Contingency.of(Tables.codings("12 12"), 0, 1);
        assertEquals(0, apart.cohenKappa().value());
        assertEquals(-1, apart.scottPi().value());
    }

    @Test
    void labelsOfEqualHashCodeAreTwo() {
        assertEquals("Aa".hashCode(), "BB".hashCode());
        String[] first = {"Aa", "Aa", "BB", "BB", "AaAa", "BBBB"};
        String[] second = {"Aa", "BB", "BB", "Aa", "BBBB", "BBBB"};
        Coincidence matrix = Coincidence.of(codings(first, second));
        String[] plainFirst = {"a", "a", "b", "b", "c", "d"};
        String[] plainSecond = {"a", "b", "b", "a", "d", "d"};
        Coincidence plain = Coincidence.of(codings(plainFirst, plainSecond));
        assertEquals(
                plain.alpha(Scale.NOMINAL).value(), matrix.alpha(Scale.NOMINAL).value());
        assertEquals(.5, Contingency.of(codings(first, second), 0, 1).observed().value());
    }

    @Test
    void farNumbersDoNotOverflow() {
        String[] first = {"2000000000", "-2000000000", "2147483647", "5"};
        String[] second = {"2000000000", "-2000000000", "-2147483648", "6"};
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < first.length; i++) {
            rows.add(List.of(first[i], second[i]));
        }
        double alpha =
                Coincidence.of(codings(first, second)).alpha(Scale.INTERVAL).value();
        assertEquals(Naive.alpha(rows, Scale.INTERVAL), alpha, 1e-12);
        String[] near = {"1000000000001", "1000000000002", "1000000000003"};
        String[] nearby = {"1000000000001", "1000000000003", "1000000000003"};
        assertEquals(
                Coincidence.of(codings(new String[] {"1", "2", "3"}, new String[] {"1", "3", "3"}))
                        .alpha(Scale.INTERVAL)
                        .value(),
                Coincidence.of(codings(near, nearby)).alpha(Scale.INTERVAL).value(),
                1e-12);
    }

    @Test
    void aHundredThousandUnitsAreCountedExactly() {
        Categories categories = new Categories();
        Codings.Builder builder = Codings.builder(categories, 3);
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            String value = Double.toString(random.nextDouble());
            builder.add(value, i % 2 == 0 ? value : Double.toString(random.nextDouble()), value);
        }
        Coincidence matrix = Coincidence.of(builder.build());
        assertEquals(300_000, matrix.labels());
        assertEquals(2.0 / 3, matrix.alpha(Scale.NOMINAL).value(), 1e-5);
        assertEquals(2.0 / 3, matrix.alpha(Scale.INTERVAL).value(), 5e-3);
        assertEquals(2.0 / 3, matrix.alpha(Scale.ORDINAL).value(), 5e-3);
        assertTrue(matrix.alpha(Scale.RATIO).isDefined());
    }

    /** Counts beyond what an int, and whose products beyond what a long, can hold. */
    @Test
    void veryManyUnitsDoNotOverflow() {
        Contingency pair = new Contingency(Categories.of("x", "y"));
        Contingency parts = Contingency.of(Tables.codings("xx xx xy yy"), 0, 1);
        Contingency many = parts.empty();
        for (int i = 0; i < 3; i++) {
            many.add(parts, Integer.MAX_VALUE);
        }
        assertEquals(12L * Integer.MAX_VALUE, many.units());
        assertEquals(parts.cohenKappa().value(), many.cohenKappa().value(), 1e-12);
        assertEquals(parts.scottPi().value(), many.scottPi().value(), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> pair.add(parts, 1));
    }

    @Test
    void numbersAreTakenByTheirValue() {
        Codings codings = codings(new String[] {"1", "2", "10", "٣"}, new String[] {"1.0", "2", "10", "3"});
        assertEquals(1, Coincidence.of(codings).alpha(Scale.INTERVAL).value());
        assertEquals(1, Coincidence.of(codings).alpha(Scale.ORDINAL).value());
        assertTrue(Coincidence.of(codings).alpha(Scale.NOMINAL).value() < 1);
        assertEquals("10", codings.categories().label(codings.categories().ordered()[5]));
    }

    @Test
    void whatIsNoNumberStandsOnNoScaleOfNumbers() {
        for (String label : List.of("", "x", "NaN", "Infinity", "1e999", "1e9999999999", "1e-200", "0x1p3", "1,5")) {
            assertFalse(Scale.INTERVAL.accepts(label), label);
            assertTrue(Scale.ORDINAL.accepts(label), label);
        }
        assertTrue(Scale.INTERVAL.accepts("-3") && Scale.INTERVAL.accepts("\u22123") && Scale.RATIO.accepts("٢٫٥"));
        assertFalse(Scale.RATIO.accepts("-3"));
        Coincidence words = Coincidence.of(codings(new String[] {"a", "b"}, new String[] {"a", "a"}));
        assertThrows(IllegalArgumentException.class, () -> words.alpha(Scale.INTERVAL));
    }

    @Test
    void anOrderOfTheOwnIsTaken() {
        List<String> order = List.of("low", "middle", "high");
        Codings words = codings(
                new String[] {"low", "middle", "high", "low", "low"},
                new String[] {"low", "high", "high", "high", "low"});
        Codings numbers = Tables.codings("11 23 33 13 11");
        assertEquals(
                Coincidence.of(numbers).alpha(Scale.ORDINAL).value(),
                Coincidence.of(words)
                        .alphaOrdinal(Comparator.comparing(order::indexOf))
                        .value());
    }
}
