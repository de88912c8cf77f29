package org.isnad.review.align;

import static org.isnad.review.reading.LayerBuilder.ranges;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.UnitKind;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.review.reading.LayerBuilder;
import org.isnad.review.reading.LayerReading;
import org.isnad.text.TextRange;
import org.junit.jupiter.api.Test;

/** What becomes one unit, case by case. */
final class AlignmentTest {

    private final LayerBuilder a = new LayerBuilder("a");
    private final LayerBuilder b = new LayerBuilder("b");
    private final LayerBuilder c = new LayerBuilder("c");

    @Test
    void theOptimumPairsTwoStatementsWhereGreedPairsOne() {
        a.statement("a1", 0, 25).statement("a2", 10, 40);
        b.statement("b1", 0, 40).statement("b2", 25, 40);
        assertEquals(List.of("a:a1 b:b1", "a:a2 b:b2"), units(UnitKind.STATEMENT, a, b));
    }

    @Test
    void aPairUnderTheLeastIsNone() {
        // 0.6 × 41 / 100 = 0.246, 0.6 × 42 / 100 = 0.252
        a.statement("a1", 0, 100).statement("a2", 200, 300);
        b.statement("b1", 0, 41).statement("b2", 200, 242);
        assertEquals(List.of("a:a1", "b:b1", "a:a2 b:b2"), units(UnitKind.STATEMENT, a, b));
    }

    @Test
    void twoPoorPairsThatAreNoneDoNotCostAGoodOne() {
        // The sum of the two poor pairs, 0.24 + 0.24, would be greater than the good one's 0.36.
        a.statement("a1", 0, 100).statement("a2", 60, 70, 400, 440);
        b.statement("b1", 40, 100, 500, 540).statement("b2", 0, 40);
        List<String> units = units(UnitKind.STATEMENT, a, b);
        assertTrue(units.contains("a:a1 b:b1"), units.toString());
    }

    @Test
    void aCueAloneMakesACandidateButItIsTheSourceThatMakesThePair() {
        a.mention("m1", 0, 5, "minister").mention("m2", 50, 55, "minister");
        b.mention("n1", 0, 5, "minister").mention("n2", 50, 55, "envoy");
        a.statement("a1", "m1", ranges(6, 10), ranges(20, 30), null)
                .statement("a2", "m2", ranges(56, 63), ranges(70, 80), null);
        b.statement("b1", "n1", ranges(6, 11), ranges(31, 40), null)
                .statement("b2", "n2", ranges(56, 61), ranges(81, 90), null);
        // 0.25 × 4/5 + 0.15 = 0.35; 0.25 × 5/7 = 0.18
        assertEquals(List.of("a:a1 b:b1", "b:b2", "a:a2"), units(UnitKind.STATEMENT, a, b));
    }

    @Test
    void aSharedSourceWithoutACommonWordIsNoPair() {
        a.mention("m1", 0, 5, "minister").statement("a1", "m1", List.of(), ranges(20, 30), null);
        b.mention("n1", 0, 5, "minister").statement("b1", "n1", List.of(), ranges(40, 50), null);
        assertEquals(List.of("a:a1", "b:b1"), units(UnitKind.STATEMENT, a, b));
    }

    @Test
    void discontinuousContentCountsItsOwnCharactersAlone() {
        a.statement("a1", 0, 10, 90, 100).statement("a2", 20, 80);
        b.statement("b1", 20, 80).statement("b2", 0, 10, 90, 100);
        assertEquals(List.of("a:a1 b:b2", "a:a2 b:b1"), units(UnitKind.STATEMENT, a, b));
    }

    @Test
    void anInnerVoiceIsNotTakenForTheOuterOneThatTheOtherMarkedToo() {
        a.statement("a1", 30, 100);
        b.statement("b1", 20, 100).statement("b2", null, List.of(), ranges(30, 100), "b1");
        assertEquals(List.of("b:b1", "a:a1 b:b2"), units(UnitKind.STATEMENT, a, b));
    }

    @Test
    void ofEquallyGoodChildrenThatOfThePairedParentIsChosen() {
        a.statement("p1", 0, 100).statement("p2", 300, 400);
        a.statement("k", null, List.of(), ranges(200, 220), "p2");
        b.statement("q1", 0, 100).statement("q2", 300, 400);
        b.statement("k1", null, List.of(), ranges(200, 220), "q1");
        b.statement("k2", null, List.of(), ranges(200, 220), "q2");
        assertTrue(units(UnitKind.STATEMENT, a, b).contains("a:k b:k2"));
    }

    @Test
    void grandchildrenFollowTheirParentsWhichFollowTheirs() {
        a.statement("p", 0, 100);
        a.statement("k", null, List.of(), ranges(200, 220), "p");
        a.statement("e", null, List.of(), ranges(300, 310), "k");
        b.statement("q", 0, 100).statement("other", 500, 600);
        b.statement("k1", null, List.of(), ranges(200, 220), "other");
        b.statement("k2", null, List.of(), ranges(200, 220), "q");
        b.statement("e1", null, List.of(), ranges(300, 310), "k1");
        b.statement("e2", null, List.of(), ranges(300, 310), "k2");
        List<String> units = units(UnitKind.STATEMENT, a, b);
        assertTrue(units.contains("a:k b:k2") && units.contains("a:e b:e2"), units.toString());
    }

    @Test
    void equallyGoodPairsGoToWhatBeginsEarlier() {
        a.statement("a1", 10, 30);
        b.statement("b1", 5, 25).statement("b2", 15, 35);
        assertEquals(List.of("a:a1 b:b1", "b:b2"), units(UnitKind.STATEMENT, a, b));
    }

    @Test
    void mentionsOverTheSameWordsComeFirst() {
        // The sum of the overlaps would be greater the other way round: 0.95 + 0.95 against 1 + 0.9.
        a.mention("a1", 0, 20, "x").mention("a2", 0, 19, "x");
        b.mention("b1", 0, 20, "y").mention("b2", 1, 20, "x");
        assertEquals(List.of("a:a1 b:b1", "a:a2 b:b2"), units(UnitKind.MENTION, a, b));
    }

    @Test
    void theActorDecidesBetweenMentionsOverTheSameWords() {
        a.mention("a1", 0, 10, "x", MentionType.ZERO).mention("a2", 0, 10, "y", MentionType.ZERO);
        b.mention("b1", 0, 10, "y", MentionType.ZERO).mention("b2", 0, 10, "x", MentionType.ZERO);
        assertEquals(List.of("a:a1 b:b2", "a:a2 b:b1"), units(UnitKind.MENTION, a, b));
    }

    @Test
    void aMentionInsideAnotherIsNotTakenForIt() {
        a.mention("a1", 0, 30, "minister");
        b.mention("b1", 2, 30, "minister").mention("b2", 10, 16, "russia");
        assertEquals(List.of("a:a1 b:b1", "b:b2"), units(UnitKind.MENTION, a, b));
    }

    @Test
    void stancesMeetByHolderAndTargetWithinTheirStatement() {
        a.statement("s", 0, 50).stance("a1", "x", "y", "s", 5, 10).stance("a2", "x", "z", "s", 20, 30);
        b.statement("t", 0, 50).stance("b1", "x", "z", "t", 5, 10).stance("b2", "x", "y", "t", 40, 45);
        assertEquals(List.of("a:a1 b:b2", "a:a2 b:b1"), units(UnitKind.STANCE, a, b));
    }

    @Test
    void theSameHolderAndTargetInAnotherStatementIsAnotherStance() {
        a.statement("s", 0, 50).stance("a1", "x", "y", "s", 5, 10);
        b.statement("t", 200, 250).stance("b1", "x", "y", "t", 205, 210);
        assertEquals(List.of("a:a1", "b:b1"), units(UnitKind.STANCE, a, b));
    }

    @Test
    void stancesWithoutStatementMeetByHolderAndTargetOrByEvidence() {
        a.stance("a1", "x", "y", null, 5, 10).stance("a2", "x", "z", null, 20, 30);
        b.stance("b1", "x", "y", null, 80, 90).stance("b2", "w", "v", null, 22, 30);
        assertEquals(List.of("a:a1 b:b1", "a:a2 b:b2"), units(UnitKind.STANCE, a, b));
    }

    @Test
    void zonesAndQuotesMeetByTheirPlacesThenByTheirTags() {
        a.zone("a1", 0, 20, ZoneKind.HEADLINE).zone("a2", 21, 80, ZoneKind.BODY).quote("a3", 30, 40);
        b.zone("b1", 0, 20, ZoneKind.BYLINE).zone("b2", 21, 50, ZoneKind.LEAD).zone("b3", 51, 80, ZoneKind.BODY);
        b.quote("b4", 31, 40);
        assertEquals(List.of("a:a1 b:b1", "a:a2 b:b3", "b:b2"), units(UnitKind.ZONE, a, b));
        assertEquals(List.of("a:a3 b:b4"), units(UnitKind.QUOTE, a, b));
    }

    @Test
    void threeAnnotatorsShareAUnitAlsoWhereTwoOfThemHaveNoCommonWord() {
        a.statement("a1", 0, 50);
        b.statement("b1", 25, 75);
        c.statement("c1", 0, 75);
        // a and b share a third of their words: too little for a pair; each shares two thirds with c
        assertEquals(List.of("a:a1 b:b1 c:c1"), units(UnitKind.STATEMENT, a, b, c));
    }

    @Test
    void whereThreePairsContradictEachOtherTheSurerOnesHold() {
        a.statement("a1", 0, 100);
        b.statement("b1", 0, 90).statement("b2", 60, 160);
        c.statement("c1", 50, 150);
        // a1–b1 and b2–c1 are surer than a1–c1, which would put b1 and b2 into one unit
        assertEquals(List.of("a:a1 b:b1", "b:b2 c:c1"), units(UnitKind.STATEMENT, a, b, c));
        Aligned unit = align(a, b, c).units().get(0);
        assertEquals(List.of("c"), List.copyOf(unit.missing()));
    }

    @Test
    void layersWithoutAnythingAreMissingEverywhere() {
        a.mention("a1", 0, 5, "x");
        assertEquals(List.of("a:a1"), units(UnitKind.MENTION, a, b));
        assertEquals(List.of("b"), List.copyOf(align(a, b).units().get(0).missing()));
        assertEquals(List.of(), align(b, c).units());
        assertEquals(List.of(), Alignment.of(List.of()).units());
    }

    @Test
    void oneLayerStandsAlone() {
        a.mention("a1", 0, 5, "x").statement("a2", "a1", List.of(), ranges(10, 20), null);
        Alignment alone = align(a);
        assertEquals(2, alone.units().size());
        assertTrue(alone.units().stream().allMatch(unit -> unit.missing().isEmpty()));
    }

    @Test
    void aUnitKnowsItsPlaceAndWhereItIsFound() {
        a.statement("a1", null, ranges(5, 8), ranges(10, 24), null);
        b.statement("b1", null, List.of(), ranges(12, 30), null);
        Alignment both = align(a, b);
        Aligned unit = both.unit("b", "b1").orElseThrow();
        assertEquals(unit, both.unit(UnitKind.STATEMENT, "a", "a1").orElseThrow());
        assertEquals(List.of(new TextRange(5, 8), new TextRange(10, 30)), unit.extent());
        assertEquals(5, unit.begin());
        assertEquals(30, unit.end());
        assertTrue(both.unit("b", "a1").isEmpty());
        assertTrue(both.unit(UnitKind.MENTION, "a", "a1").isEmpty());
    }

    @Test
    void unitsStandInTextOrderTheLongerFirst() {
        a.mention("m", 10, 15, "x").statement("s", 10, 40).statement("first", 0, 5);
        assertEquals(
                List.of("first", "s", "m"),
                align(a).units().stream()
                        .map(unit -> unit.readings().get("a").id())
                        .toList());
    }

    @Test
    void layersOfOneAnnotatorOrOfTwoArticlesAreRefused() {
        List<LayerReading> twice = List.of(a.build(), new LayerBuilder("a").build());
        assertThrows(IllegalArgumentException.class, () -> Alignment.of(twice));
        List<LayerReading> apart = List.of(a.build(), LayerReading.empty("a2", "b", 10));
        assertThrows(IllegalArgumentException.class, () -> Alignment.of(apart));
    }

    private static Alignment align(LayerBuilder... layers) {
        return Alignment.of(Arrays.stream(layers).map(LayerBuilder::build).toList());
    }

    private static List<String> units(UnitKind kind, LayerBuilder... layers) {
        return align(layers).units(kind).stream().map(AlignmentTest::text).toList();
    }

    private static String text(Aligned unit) {
        TreeMap<String, String> members = new TreeMap<>();
        unit.readings().forEach((annotator, reading) -> members.put(annotator, annotator + ":" + reading.id()));
        return String.join(" ", members.values());
    }
}
