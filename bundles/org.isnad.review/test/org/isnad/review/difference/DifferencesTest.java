package org.isnad.review.difference;

import static org.isnad.review.reading.LayerBuilder.ranges;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.review.align.Aligned;
import org.isnad.review.align.Alignment;
import org.isnad.review.reading.LayerBuilder;
import org.isnad.review.reading.LayerReading;
import org.junit.jupiter.api.Test;

/** What is told of a unit, case by case; each feature for itself is the business of {@link OneChangeTest}. */
final class DifferencesTest {

    private final LayerBuilder a = new LayerBuilder("a");
    private final LayerBuilder b = new LayerBuilder("b");
    private final LayerBuilder c = new LayerBuilder("c");

    @Test
    void whatAllSayIsNoDifferenceWhateverTheIdentifiers() {
        a.mention("m1", 0, 5, "x").quote("q1", 22, 28);
        a.statement("p1", 0, 100).statement("s1", "m1", ranges(6, 10), ranges(20, 30), "p1");
        a.stance("t1", "x", "y", "s1", 20, 25);
        b.mention("m2", 0, 5, "x").quote("q2", 22, 28);
        b.statement("p2", 0, 100).statement("s2", "m2", ranges(6, 10), ranges(20, 30), "p2");
        b.stance("t2", "x", "y", "s2", 20, 25);
        Alignment both = align(a, b);
        assertEquals(5, both.units().size());
        for (Aligned unit : both.units()) {
            assertEquals(List.of(), Differences.of(unit, both));
            assertEquals(0, Differences.weight(unit, both));
        }
    }

    @Test
    void theSameIdentifierOfAnotherStatementIsAnotherParent() {
        a.statement("p", 0, 50).statement("o", 200, 300).statement("s", null, List.of(), ranges(20, 30), "p");
        b.statement("o", 0, 50).statement("p", 200, 300).statement("t", null, List.of(), ranges(20, 30), "p");
        assertEquals(List.of(DifferenceKind.PARENT), kinds("a", "s", a, b));
    }

    @Test
    void onlyTheMissingOneIsToldOfWhereOneMarkedAnything() {
        a.mention("m1", 0, 5, "x");
        assertEquals(List.of(DifferenceKind.MISSING), kinds("a", "m1", a, b, c));
    }

    @Test
    void whatTheOthersDisagreeAboutIsToldBesideTheMissingOne() {
        a.mention("m1", 0, 5, "x");
        b.mention("m2", 0, 6, "y");
        assertEquals(
                List.of(DifferenceKind.MISSING, DifferenceKind.BOUNDARY, DifferenceKind.ACTOR),
                kinds("a", "m1", a, b, c));
    }

    @Test
    void oneOfThreeIsEnoughToDiffer() {
        a.mention("m1", 0, 5, "x");
        b.mention("m2", 0, 5, "x");
        c.mention("m3", 0, 5, "x", MentionType.PRONOUN);
        assertEquals(List.of(DifferenceKind.TYPE), kinds("b", "m2", a, b, c));
    }

    @Test
    void aSourceWithOtherEdgesIsTheSameSourceButAnotherActorIsNot() {
        a.mention("m1", 0, 5, "x").statement("s1", "m1", List.of(), ranges(20, 30), null);
        b.mention("m2", 0, 6, "x").statement("s2", "m2", List.of(), ranges(20, 30), null);
        assertEquals(List.of(), kinds("a", "s1", a, b));
        c.mention("m3", 0, 5, "y").statement("s3", "m3", List.of(), ranges(20, 30), null);
        assertEquals(List.of(DifferenceKind.SOURCE), kinds("a", "s1", a, c));
    }

    @Test
    void anotherMentionOfTheSameActorIsAnotherSource() {
        a.mention("m1", 0, 5, "x").statement("s1", "m1", List.of(), ranges(20, 30), null);
        b.mention("m2", 50, 55, "x").statement("s2", "m2", List.of(), ranges(20, 30), null);
        assertEquals(List.of(DifferenceKind.SOURCE), kinds("a", "s1", a, b));
    }

    @Test
    void zonesDifferInPlaceAndKind() {
        a.zone("z1", 0, 20, ZoneKind.BODY);
        b.zone("z2", 0, 25, ZoneKind.LEAD);
        assertEquals(List.of(DifferenceKind.BOUNDARY, DifferenceKind.TYPE), kinds("a", "z1", a, b));
    }

    @Test
    void oppositeSidesWeighMoreThanASideAndNeutralAndThatMoreThanAnEdge() {
        a.stance("t", "x", "y", null, Polarity.FAVOR, 0, 10).mention("m", 50, 60, "x");
        b.stance("t", "x", "y", null, Polarity.AGAINST, 0, 10).mention("m", 50, 61, "x");
        c.stance("t", "x", "y", null, Polarity.NEUTRAL, 0, 10);
        double opposite = weight("a", "t", a, b);
        double neutral = weight("a", "t", a, c);
        double edge = weight("a", "m", a, b);
        assertTrue(opposite > neutral && neutral > edge && edge > 0 && opposite < 1);
    }

    @Test
    void theMoreAreMissingTheMoreItWeighs() {
        a.mention("m", 0, 5, "x");
        b.mention("m", 0, 5, "x");
        double oneOfThree = weight("a", "m", a, b, c);
        double twoOfThree = weight("a", "m", a, c, new LayerBuilder("d"));
        assertTrue(twoOfThree > oneOfThree && oneOfThree > 0);
    }

    @Test
    void everyKindHasANameInBothLanguages() {
        for (Locale locale : List.of(Locale.ENGLISH, new Locale("ar"))) {
            TreeSet<String> names = new TreeSet<>();
            for (DifferenceKind kind : DifferenceKind.values()) {
                names.add(kind.label(locale));
            }
            assertEquals(DifferenceKind.values().length, names.size());
        }
    }

    private static Alignment align(LayerBuilder... layers) {
        List<LayerReading> readings =
                Arrays.stream(layers).map(LayerBuilder::build).toList();
        return Alignment.of(readings);
    }

    private static List<DifferenceKind> kinds(String annotator, String id, LayerBuilder... layers) {
        Alignment all = align(layers);
        return Differences.of(all.unit(annotator, id).orElseThrow(), all).stream()
                .map(Difference::kind)
                .toList();
    }

    private static double weight(String annotator, String id, LayerBuilder... layers) {
        Alignment all = align(layers);
        return Differences.weight(all.unit(annotator, id).orElseThrow(), all);
    }
}
