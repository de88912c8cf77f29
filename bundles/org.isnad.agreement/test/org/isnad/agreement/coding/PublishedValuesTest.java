package org.isnad.agreement.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.isnad.agreement.Coefficient;
import org.isnad.agreement.Undefined;
import org.junit.jupiter.api.Test;

/** Examples whose values stand in the literature. */
final class PublishedValuesTest {

    private static final String FLEISS = "444444 222555 233335 555555 222444 113333 333355 113334 114444 555555 144444"
            + " 124444 222333 144444 224445 333335 111455 111112 224444 133555 555555 244444 224555 114444 144445 222224"
            + " 111155 224444 133333 555555";
    private static final String KRIPPENDORFF = "11.1 2232 3333 3333 2222 1234 4444 1121 2222 .555 ..11 .3..";

    static void assertValue(double expected, Coefficient actual) {
        assertTrue(actual.isDefined(), () -> actual.undefined().reason());
        assertEquals(expected, actual.value(), 5e-7);
    }

    @Test
    void artsteinAndPoesio2008() {
        Codings codings = Tables.counts(new int[] {20, 10}, new int[] {20, 50});
        Contingency counts = Contingency.of(codings, 0, 1);
        assertEquals(100, counts.units());
        assertValue(.70, counts.observed());
        assertValue(.40, counts.bennettS());
        assertValue(.340659, counts.scottPi());
        assertValue(.347826, counts.cohenKappa());
        assertValue(.340659, Ratings.of(codings).fleissKappa());
    }

    @Test
    void cohen1960() {
        Contingency counts = Contingency.of(
                Tables.counts(new int[] {88, 14, 18}, new int[] {10, 40, 10}, new int[] {2, 6, 12}), 0, 1);
        assertValue(.70, counts.observed());
        assertValue(.491525, counts.cohenKappa());
        assertEquals(14, counts.count("c0", "c1"));
        assertEquals(0, counts.count("c0", "unheard of"));
    }

    @Test
    void krippendorff2011WithGaps() {
        Codings codings = Tables.codings(KRIPPENDORFF);
        Coincidence matrix = Coincidence.of(codings);
        assertEquals(11, matrix.units());
        assertEquals(40, matrix.labels());
        assertValue(.743421, matrix.alpha(Scale.NOMINAL));
        assertValue(.815388, matrix.alpha(Scale.ORDINAL));
        assertValue(.849107, matrix.alpha(Scale.INTERVAL));
        assertValue(.797403, matrix.alpha(Scale.RATIO));
        assertEquals(4.0 / 3, matrix.count("1", "2"), 1e-12);
        assertEquals(4.0 / 3, matrix.count("2", "1"), 1e-12);
        assertEquals(7, matrix.count("1", "1"), 1e-12);
        assertEquals(10, matrix.count("2", "2"), 1e-12);
    }

    /** The same data in Gwet's own package irrCAC. */
    @Test
    void gwetWithGaps() {
        Ratings ratings = Ratings.of(Tables.codings(KRIPPENDORFF));
        assertValue(.818182, ratings.observed());
        assertEquals(.77544, ratings.gwetAC1().value(), 5e-6);
        assertEquals(Undefined.GAPS, ratings.fleissKappa().undefined());
    }

    @Test
    void fleiss1971() {
        Ratings ratings = Ratings.of(Tables.codings(FLEISS));
        assertEquals(30, ratings.units());
        assertValue(.555556, ratings.observed());
        assertValue(.430245, ratings.fleissKappa());
    }

    /** Gwet 2008, table 2 of the paradox of κ: 118, 5 / 2, 0. */
    @Test
    void gwetWhereOneCategoryIsRare() {
        Codings codings = Tables.counts(new int[] {118, 5}, new int[] {2, 0});
        Contingency counts = Contingency.of(codings, 0, 1);
        assertEquals(.9408, counts.gwetAC1().value(), 5e-5);
        assertEquals(-.0234, counts.cohenKappa().value(), 5e-5);
        assertEquals(counts.gwetAC1().value(), Ratings.of(codings).gwetAC1().value(), 1e-12);
    }
}
