package org.isnad.review.agree;

import static org.isnad.review.reading.LayerBuilder.ranges;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.agreement.Undefined;
import org.isnad.core.outcome.Outcome;
import org.isnad.model.annotation.LayerState;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.reading.LayerBuilder;
import org.isnad.review.reading.LayerReading;
import org.junit.jupiter.api.Test;

/** Small corpora whose figures are worked out by hand. */
class AgreementRunTest {

    private static final Panel PAIR = Panel.pair("a", "b");

    /** Mention types N N O O against N O O O; b has one mention more. */
    private static LayersInMemory mentions() {
        return new LayersInMemory()
                .add(
                        "x",
                        new LayerBuilder("a")
                                .mention("1", 0, 5, "p1", MentionType.NAME)
                                .mention("2", 10, 15, "p1", MentionType.NAME)
                                .build(),
                        new LayerBuilder("b")
                                .mention("8", 0, 5, "p1", MentionType.NAME)
                                .mention("9", 10, 16, "s2", MentionType.NOMINAL)
                                .mention("7", 30, 35, "p1", MentionType.NAME)
                                .build())
                .add(
                        "y",
                        new LayerBuilder("a")
                                .mention("1", 0, 5, "p1", MentionType.NOMINAL)
                                .mention("2", 10, 15, "s2", MentionType.NOMINAL)
                                .build(),
                        new LayerBuilder("b")
                                .mention("8", 0, 5, "p1", MentionType.NOMINAL)
                                .mention("9", 10, 15, "s2", MentionType.NOMINAL)
                                .build());
    }

    private static double value(AgreementResult result, String question, Panel panel, Measure measure, String label) {
        Figure figure = result.figure(question, panel, measure, label).orElseThrow();
        assertTrue(figure.value().isDefined(), figure::id);
        return figure.value().value();
    }

    @Test
    void labelsArePooledByTheirCounts() {
        AgreementResult result = mentions().run(0);
        assertEquals(0.75, value(result, "mention.type", PAIR, Measure.OBSERVED, ""), 1e-12);
        // P_e = 2/4 · 1/4 + 2/4 · 3/4 = 1/2
        assertEquals(0.5, value(result, "mention.type", PAIR, Measure.COHEN_KAPPA, ""), 1e-12);
        // P_e = (3/8)² + (5/8)² = 34/64
        assertEquals(1 - 0.25 / (30 / 64.0), value(result, "mention.type", PAIR, Measure.SCOTT_PI, ""), 1e-12);
        // D_e of 3 and 5 of 8 labels = 2 · 15 / 56
        assertEquals(
                1 - 0.25 / (30 / 56.0), value(result, "mention.type", Panel.ALL, Measure.ALPHA_NOMINAL, ""), 1e-12);
        assertEquals(
                4,
                result.figure("mention.type", PAIR, Measure.OBSERVED, "")
                        .orElseThrow()
                        .n());
        assertEquals(2 / 3.0, value(result, "mention.type", PAIR, Measure.SPECIFIC, "NAME"), 1e-12);
        assertEquals(
                List.of(List.of(1L, 1L), List.of(0L, 2L)),
                result.matrix("mention.type", PAIR).orElseThrow().counts());
    }

    @Test
    void anArticleHasItsOwnFiguresAndUndefinedSaysWhy() {
        AgreementResult result = mentions().run(0);
        Figure kappa = result.figures("mention.type", PAIR, "y").stream()
                .filter(figure -> figure.measure() == Measure.COHEN_KAPPA)
                .findFirst()
                .orElseThrow();
        assertEquals(Undefined.ONE_CATEGORY, kappa.value().undefined());
        assertEquals(2, kappa.n());
        assertEquals("mention.type/a|b/cohenKappa/article=y", kappa.id());
        assertTrue(result.figures("mention.type", Panel.pair("a", "c"), "y").isEmpty());
    }

    @Test
    void stretchesAreCountedWithoutAlignment() {
        AgreementResult result = mentions().run(0);
        assertEquals(6 / 9.0, value(result, "mention.span", PAIR, Measure.F1_EXACT, ""), 1e-12);
        assertEquals(8 / 9.0, value(result, "mention.span", PAIR, Measure.F1_OVERLAP, ""), 1e-12);
        assertEquals(6 / 9.0, value(result, "mention.span", Panel.ALL, Measure.F1_EXACT_LABEL, ""), 1e-12);
        assertEquals(3 / 5.0, value(result, "mention.span", PAIR, Measure.PRECISION_EXACT, ""), 1e-12);
        assertEquals(3 / 4.0, value(result, "mention.span", PAIR, Measure.RECALL_EXACT, ""), 1e-12);
        assertEquals(2 / 4.0, value(result, "mention.span", PAIR, Measure.F1_EXACT, "NAME"), 1e-12);
    }

    @Test
    void actorsAreLinkedWithinArticles() {
        AgreementResult result = mentions().run(0);
        // x: a has {1, 2}, b {1} {2}: precision 2 of 2, recall ½ + ½; y: both 2
        assertEquals(1, value(result, "mention.link", PAIR, Measure.B_CUBED_PRECISION, ""), 1e-12);
        assertEquals(3 / 4.0, value(result, "mention.link", PAIR, Measure.B_CUBED_RECALL, ""), 1e-12);
        assertEquals(6 / 7.0, value(result, "mention.link", Panel.ALL, Measure.B_CUBED_F1, ""), 1e-12);
        assertEquals(0, value(result, "mention.link", PAIR, Measure.LINK_F1, ""), 1e-12);
        assertEquals(0.75, value(result, "mention.actorType", PAIR, Measure.OBSERVED, ""), 1e-12);
    }

    @Test
    void whatIsLeftOutIsCountedWithItsReason() {
        AgreementResult result = mentions().run(0);
        assertTrue(result.leftOut().contains(new LeftOut("mention.type", PAIR, Reason.UNMATCHED, 1)));
        assertTrue(result.leftOut().contains(new LeftOut("mention.sourceForm", Panel.ALL, Reason.NO_VALUE, 4)));
    }

    /** Two statements that match, one with another source and cue; b has a third. */
    @Test
    void statementsAreComparedSlotBySlot() {
        LayerReading a = new LayerBuilder("a")
                .mention("m", 0, 5, "p1")
                .statement("1", "m", ranges(6, 9), ranges(10, 40), null)
                .statement("2", "m", ranges(50, 55), ranges(60, 90), "1")
                .build();
        LayerReading b = new LayerBuilder("b")
                .mention("m", 0, 5, "p1")
                .mention("n", 300, 305, "s2")
                .statement("5", "m", ranges(6, 9), ranges(10, 40), null)
                .statement("6", "n", ranges(50, 54), ranges(60, 90), "5")
                .statement("7", "m", ranges(), ranges(200, 220), null)
                .build();
        AgreementResult result = new LayersInMemory().add("x", a, b).run(0);
        assertEquals(4 / 5.0, value(result, "statement.tuple", PAIR, Measure.F1, "found"), 1e-12);
        assertEquals(2 / 5.0, value(result, "statement.tuple", PAIR, Measure.F1, "source"), 1e-12);
        assertEquals(2 / 4.0, value(result, "statement.tuple", PAIR, Measure.F1, "cue"), 1e-12);
        assertEquals(1, value(result, "statement.tuple", PAIR, Measure.F1, "cueOverlap"), 1e-12);
        assertEquals(4 / 5.0, value(result, "statement.tuple", PAIR, Measure.F1, "content"), 1e-12);
        assertEquals(1, value(result, "statement.tuple", PAIR, Measure.F1, "parent"), 1e-12);
        assertEquals(2 / 5.0, value(result, "statement.tuple", PAIR, Measure.F1, "whole"), 1e-12);
        assertEquals(2 / 3.0, value(result, "statement.tuple", PAIR, Measure.PRECISION, "found"), 1e-12);
    }

    @Test
    void stancesAreTriplesAndRefusalsStandApart() {
        LayerReading a = new LayerBuilder("a")
                .stance("1", "p1", "s1", null, Polarity.FAVOR, 0, 10)
                .stance("2", "p2", "s1", null, Polarity.AGAINST, 20, 30)
                .stance("3", "p3", "s1", null, Polarity.NONE, 40, 50)
                .stance("4", "p4", "s1", null, Polarity.FAVOR, 60, 70)
                .build();
        LayerReading b = new LayerBuilder("b")
                .stance("1", "p1", "s1", null, Polarity.FAVOR, 0, 10)
                .stance("2", "p2", "s1", null, Polarity.NEUTRAL, 20, 30)
                .stance("3", "p3", "s1", null, Polarity.NONE, 40, 50)
                .stance("4", "p4", "s2", null, Polarity.FAVOR, 60, 70)
                .build();
        AgreementResult result = new LayersInMemory().add("x", a, b).run(0);
        assertEquals(6 / 8.0, value(result, "stance.triple", PAIR, Measure.F1, "holderTarget"), 1e-12);
        assertEquals(4 / 8.0, value(result, "stance.triple", PAIR, Measure.F1, "holderTargetPolarity"), 1e-12);
        assertEquals(
                2,
                result.figure("stance.score", PAIR, Measure.OBSERVED, "")
                        .orElseThrow()
                        .n());
        assertEquals(
                3,
                result.figure("stance.polarity", PAIR, Measure.OBSERVED, "")
                        .orElseThrow()
                        .n());
        assertTrue(result.leftOut().contains(new LeftOut("stance.score", PAIR, Reason.REFUSES, 1)));
        assertTrue(result.leftOut().contains(new LeftOut("stance.score", PAIR, Reason.OTHER_PAIR, 1)));
    }

    @Test
    void everyFigureOpensItsUnits() {
        LayersInMemory source = mentions();
        AgreementResult result = source.run(0);
        Figure observed =
                result.figure("mention.type", PAIR, Measure.OBSERVED, "").orElseThrow();
        List<UnitRef> units =
                Behind.units(source, result, observed, new BasicMonitor()).value();
        assertEquals(
                observed.n(),
                units.stream().filter(unit -> unit.leftOut() == null).count());
        assertEquals(3, units.stream().filter(UnitRef::agreed).count());
        assertEquals(
                List.of(Reason.UNMATCHED),
                units.stream().map(UnitRef::leftOut).filter(Objects::nonNull).toList());
        Matrix matrix = result.matrix("mention.type", PAIR).orElseThrow();
        List<UnitRef> cell = Behind.units(source, result, matrix, "NAME", "NOMINAL", new BasicMonitor())
                .value();
        assertEquals("{a=2, b=9}", cell.get(0).items().toString());
        assertEquals(1, cell.size());
        Figure exact = result.figure("mention.span", PAIR, Measure.F1_EXACT, "").orElseThrow();
        assertEquals(
                3,
                Behind.units(source, result, exact, new BasicMonitor()).value().stream()
                        .filter(UnitRef::agreed)
                        .count());
    }

    @Test
    void nothingToCompareIsNoFailure() {
        AgreementResult none = new LayersInMemory().run(10);
        assertTrue(none.articles().isEmpty());
        assertTrue(none.matrices().isEmpty());
        AgreementResult one = new LayersInMemory()
                .add("x", new LayerBuilder("a").mention("1", 0, 5, "p").build())
                .add("y")
                .run(10);
        assertTrue(one.articles().isEmpty());
        assertEquals(
                List.of(new OmittedLayer("x", "", Reason.ONE_LAYER), new OmittedLayer("y", "", Reason.NO_LAYER)),
                one.omitted());
        assertFalse(one.figure("mention.type", Panel.ALL, Measure.ALPHA_NOMINAL, "")
                .orElseThrow()
                .value()
                .isDefined());
    }

    @Test
    void aBrokenLayerIsAProblemAndTheRestIsCompared() {
        Outcome<AgreementResult> outcome =
                mentions().broken("x", "c").broken("z", "a").outcome(0);
        assertEquals(2, outcome.problems().size());
        assertEquals(2, outcome.value().articles().size());
        assertTrue(outcome.value().omitted().contains(new OmittedLayer("x", "c", Reason.BROKEN)));
        assertEquals(0.75, value(outcome.value(), "mention.type", PAIR, Measure.OBSERVED, ""), 1e-12);
    }

    @Test
    void onlySubmittedLayersCountUnlessThereIsNone() {
        LayerReading c = new LayerBuilder("c").mention("1", 0, 5, "p1").build();
        AgreementResult some = mentions().add("x", LayerState.RETURNED, c).run(0);
        assertEquals(List.of("a", "b"), some.annotators());
        assertTrue(some.onlySubmitted());
        assertEquals(List.of(new OmittedLayer("x", "c", Reason.NOT_SUBMITTED)), some.omitted());
        LayersInMemory unfinished = new LayersInMemory();
        mentions().articles().forEach(article -> mentions()
                .layers(article.id())
                .forEach(layer -> unfinished.add(article.id(), LayerState.IN_PROGRESS, layer)));
        AgreementResult none = unfinished.run(0);
        assertFalse(none.onlySubmitted());
        assertEquals(2, none.articles().size());
        assertEquals(4L, none.sizes(UnitKind.MENTION).get("a"));
    }

    @Test
    void intervalsAreTheSameForTheSameSeedAndHoldTheValue() {
        Figure first = mentions()
                .run(200)
                .figure("mention.type", PAIR, Measure.OBSERVED, "")
                .orElseThrow();
        Figure again = mentions()
                .run(200)
                .figure("mention.type", PAIR, Measure.OBSERVED, "")
                .orElseThrow();
        assertEquals(first.interval(), again.interval());
        assertEquals(0.5, first.interval().orElseThrow().low(), 1e-12);
        assertEquals(1, first.interval().orElseThrow().high(), 1e-12);
    }
}
