package org.isnad.agreement.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.dkpro.statistics.agreement.IAgreementMeasure;
import org.dkpro.statistics.agreement.coding.BennettSAgreement;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.coding.ScottPiAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.dkpro.statistics.agreement.distance.RatioDistanceFunction;
import org.isnad.agreement.Coefficient;
import org.junit.jupiter.api.Test;

/** Random tables measured beside another implementation, DKPro Statistics, where it has no known fault. */
final class DkproTest {

    private static CodingAnnotationStudy study(List<List<String>> rows) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(rows.get(0).size());
        rows.forEach(row -> study.addItemAsArray(row.stream()
                .map(label -> label == null ? null : Integer.valueOf(label))
                .toArray()));
        return study;
    }

    private static void assertSame(IAgreementMeasure expected, Coefficient actual) {
        assertTrue(actual.isDefined());
        assertEquals(expected.calculateAgreement(), actual.value(), 1e-9);
    }

    /** More than one category, and neither all nor nothing agreed. */
    private static boolean isFree(Codings codings) {
        Ratings ratings = Ratings.of(codings);
        return codings.categories().size() > 1
                && ratings.observed().isDefined()
                && ratings.observed().value() < 1
                && Coincidence.of(codings).alpha(Scale.NOMINAL).isDefined();
    }

    @Test
    void twoAnnotators() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            List<List<String>> rows = Tables.random(random, 2 + random.nextInt(50), 2, 2 + random.nextInt(5), 0);
            Codings codings = Codings.of(rows);
            if (isFree(codings)) {
                Contingency counts = Contingency.of(codings, 0, 1);
                assertSame(new PercentageAgreement(study(rows)), counts.observed());
                assertSame(new CohenKappaAgreement(study(rows)), counts.cohenKappa());
                assertSame(new ScottPiAgreement(study(rows)), counts.scottPi());
                assertSame(new BennettSAgreement(study(rows)), counts.bennettS());
            }
        }
    }

    @Test
    void anyNumberOfAnnotators() {
        Random random = new Random(6);
        for (int i = 0; i < 200; i++) {
            int annotators = 2 + random.nextInt(4);
            List<List<String>> rows =
                    Tables.random(random, 2 + random.nextInt(40), annotators, 2 + random.nextInt(5), .15);
            rows.removeIf(row -> row.stream().allMatch(label -> label == null));
            if (!rows.isEmpty() && isFree(Codings.of(rows))) {
                Coincidence matrix = Coincidence.of(Codings.of(rows));
                assertSame(alpha(rows, new NominalDistanceFunction()), matrix.alpha(Scale.NOMINAL));
                assertSame(alpha(rows, new OrdinalDistanceFunction()), matrix.alpha(Scale.ORDINAL));
                assertSame(alpha(rows, new IntervalDistanceFunction()), matrix.alpha(Scale.INTERVAL));
                assertSame(alpha(rows, new RatioDistanceFunction()), matrix.alpha(Scale.RATIO));
            }
            rows.removeIf(row -> row.contains(null));
            if (!rows.isEmpty() && isFree(Codings.of(rows))) {
                assertSame(
                        new FleissKappaAgreement(study(rows)),
                        Ratings.of(Codings.of(rows)).fleissKappa());
            }
        }
    }

    private static IAgreementMeasure alpha(List<List<String>> rows, IDistanceFunction distance) {
        return new KrippendorffAlphaAgreement(study(rows), distance);
    }
}
