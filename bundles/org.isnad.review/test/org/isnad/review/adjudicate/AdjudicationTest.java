package org.isnad.review.adjudicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.edit.RemoveItems;
import org.isnad.core.edit.SetFeature;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Decision;
import org.isnad.model.annotation.LayerState;
import org.isnad.model.annotation.Medium;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.difference.DifferenceKind;
import org.isnad.text.TextRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reviewers rely on, case by case. */
final class AdjudicationTest {

    @TempDir
    private Path folder;

    private Desk desk;

    @AfterEach
    void close() {
        desk.close();
    }

    private MergePlan start(String... annotators) {
        desk = Desk.of(folder.resolve("p"), annotators);
        return desk.plan();
    }

    private Unit mention(MergePlan plan, int index) {
        return plan.units(UnitKind.MENTION).get(index);
    }

    private TextRange range(ActorMention mention) {
        return new TextRange(mention.getBegin(), mention.getEnd());
    }

    @Test
    void twoOfThreeAreEnoughUnderMajorityAndOneOfThreeNeverGoesByItself() {
        start("mars", "mercury", "venus");
        desk.layers.forEach(layer -> desk.mention(layer, 1, 1, layer.annotator().equals("venus") ? 2 : 1));
        desk.mention(desk.layer("venus"), 5, 5, 3);
        assertEquals(2, desk.merge().open().size(), "exact: both differ");

        desk.policy = new MergePolicy(true, 0);
        MergePlan plan = desk.merge();
        assertEquals(1, plan.open().size());
        assertEquals(List.of("venus"), List.copyOf(plan.open().get(0).readings().keySet()));
        ActorMention agreed = desk.gold.mentions().get(0);
        assertEquals("actor1", agreed.getActor());
        assertEquals(Decision.AGREED, agreed.getDecision());
        assertEquals(2, agreed.getDerivedFrom().size(), "the one who was outvoted is no source of it");
    }

    @Test
    void edgesWithinTheToleranceAreSettledByMostAndAtATieByTheNarrowest() {
        start("mars", "mercury", "venus");
        desk.mention(desk.layer("mars"), 1, 2, 1);
        desk.mention(desk.layer("mercury"), 1, 1, 1);
        desk.mention(desk.layer("venus"), 1, 2, 1);
        assertEquals(1, desk.merge().open().size());
        desk.policy = new MergePolicy(false, 6);
        assertEquals(List.of(), desk.merge().open());
        assertEquals(desk.words(1, 2), range(desk.gold.mentions().get(0)), "two of three have the longer one");

        desk.run(new RemoveItems(desk.layer("mars"), desk.layer("mars").mentions()));
        desk.layers.remove(desk.layer("mars"));
        assertEquals(List.of(), desk.merge().open());
        assertEquals(desk.words(1, 1), range(desk.gold.mentions().get(0)), "at a tie the narrowest");
    }

    @Test
    void anEmptyLayerAgreesWithNothingAndOneLayerAlwaysWithItself() {
        start("mercury", "venus");
        desk.mention(desk.layer("mercury"), 1, 1, 1);
        assertEquals(1, desk.merge().open().size());
        desk.layers.remove(desk.layer("venus"));
        assertEquals(List.of(), desk.merge().open());
        assertEquals(1, desk.gold.mentions().size());
    }

    @Test
    void partsOfSeveralMakeOneReading() {
        start("mercury", "venus");
        desk.layers.forEach(layer -> {
            ActorMention source = desk.mention(layer, 1, 1, 1);
            boolean longer = layer.annotator().equals("venus");
            Statement statement = desk.statement(layer, source, 2, 3, longer ? 6 : 5);
            ReportType type = longer ? ReportType.INDIRECT : ReportType.REPORTED;
            desk.run(new SetFeature(layer, statement, Literals.STATEMENT__REPORT_TYPE, type));
        });
        Unit unit = desk.merge().units(UnitKind.STATEMENT).get(0);
        Parts parts = Parts.of("mercury").with(UnitKind.STATEMENT, DifferenceKind.CONTENT, "venus");
        desk.run(Decide.merge(unit, parts, Desk.WHY));

        Statement gold = desk.gold.statements().get(0);
        assertEquals(ReportType.REPORTED, gold.getReportType());
        assertEquals(desk.words(3, 6).end(), gold.getContent().get(0).getEnd());
        assertEquals(Decision.MERGED, gold.getDecision());
        Unit decided = desk.plan().units(UnitKind.STATEMENT).get(0);
        assertEquals(UnitState.DECIDED, decided.state());
        assertEquals(2, decided.adjudication().orElseThrow().getPrints().size());
        assertTrue(decided.adjudication().orElseThrow().getChosen().get(1).endsWith("#content"));
    }

    @Test
    void whatIsEditedOrAddedInGoldByHandIsADecisionAndStays() {
        start("mercury", "venus");
        desk.layers.forEach(layer -> desk.mention(layer, 1, 1, 1));
        desk.merge();
        ActorMention item = desk.gold.mentions().get(0);
        desk.run(new SetFeature(desk.gold, item, Literals.ACTOR_MENTION__ACTOR, "actor4"));
        desk.mention(desk.gold, 7, 7, 2);
        MergePlan plan = desk.merge();

        assertEquals(
                List.of("actor4", "actor2"),
                desk.gold.mentions().stream().map(ActorMention::getActor).toList());
        assertEquals(
                Decision.MERGED, mention(plan, 0).adjudication().orElseThrow().getDecision());
        assertEquals(Decision.NEW, mention(plan, 1).adjudication().orElseThrow().getDecision());
        assertTrue(plan.isMerged());

        desk.layers.forEach(layer -> desk.mention(layer, 7, 7, 2));
        assertEquals(2, desk.merge().gold().orElseThrow().mentions().size() - countAt(7) + 1, "nothing is doubled");
    }

    private int countAt(int word) {
        TextRange range = desk.words(word, word);
        return desk.gold.in(range.begin(), range.end(), ActorMention.class).size();
    }

    @Test
    void whatIsRemovedFromGoldByHandDoesNotComeBack() {
        start("mercury", "venus");
        desk.layers.forEach(layer -> desk.mention(layer, 1, 1, 1));
        desk.merge();
        desk.run(new RemoveItems(desk.gold, desk.gold.mentions()));
        Unit unit = mention(desk.merge(), 0);
        assertEquals(List.of(), desk.gold.mentions());
        assertEquals(UnitState.DECIDED, unit.state());
        assertEquals(Decision.REJECTED, unit.adjudication().orElseThrow().getDecision());
        assertEquals(2, unit.adjudication().orElseThrow().getPrints().size(), "the merge fills in the fingerprints");
    }

    @Test
    void whatAgreesFollowsItsReadingsAndGoesWhenAllDropIt() {
        start("mercury", "venus");
        desk.layers.forEach(layer -> desk.mention(layer, 1, 1, 1));
        desk.merge();
        String id = desk.gold.mentions().get(0).getId();
        desk.layers.forEach(layer ->
                desk.run(new SetFeature(layer, layer.mentions().get(0), Literals.ACTOR_MENTION__ACTOR, "actor2")));
        desk.merge();
        assertEquals("actor2", desk.gold.mentions().get(0).getActor());
        assertEquals(id, desk.gold.mentions().get(0).getId());
        desk.layers.forEach(layer -> desk.run(new RemoveItems(layer, layer.mentions())));
        desk.merge();
        assertEquals(List.of(), desk.gold.mentions());
    }

    @Test
    void aDecisionWhoseReadingsVanishedStandsUntilTheReviewerSaysSo() {
        start("mercury", "venus");
        desk.mention(desk.layer("mercury"), 1, 1, 1);
        desk.run(Decide.take(mention(desk.merge(), 0), "mercury", Desk.WHY));
        desk.layers.forEach(layer -> desk.run(new RemoveItems(layer, layer.mentions())));
        Unit unit = mention(desk.merge(), 0);
        assertEquals(UnitState.VANISHED, unit.state());
        assertEquals(1, desk.gold.mentions().size());
        desk.run(Decide.keep(unit, Desk.WHY));
        assertEquals(UnitState.DECIDED, mention(desk.merge(), 0).state());
        desk.run(Decide.reject(mention(desk.plan(), 0), Desk.WHY));
        assertEquals(List.of(), desk.merge().units(UnitKind.MENTION));
    }

    @Test
    void stancesGoWithTheirStatementAndComeBackWithIt() {
        start("mercury", "venus");
        OpenLayer mercury = desk.layer("mercury");
        Statement statement = desk.statement(mercury, desk.mention(mercury, 1, 1, 1), 2, 3, 5);
        desk.stance(mercury, statement, 1, 2, Polarity.AGAINST, 4);
        MergePlan plan = desk.merge();
        desk.run(Decide.take(plan.units(UnitKind.STATEMENT).get(0), "mercury", Desk.WHY));
        assertEquals(1, desk.gold.mentions().size(), "the source comes along");
        desk.run(Decide.take(desk.plan().units(UnitKind.STANCE).get(0), "mercury", Desk.WHY));
        assertEquals(desk.gold.statements().get(0), desk.gold.stances().get(0).getBasis());

        desk.run(Decide.undecidable(desk.plan().units(UnitKind.STATEMENT).get(0), Desk.WHY));
        assertEquals(List.of(), desk.gold.stances());
        assertEquals(
                UnitState.FOLLOWS, desk.merge().units(UnitKind.STANCE).get(0).state());
        desk.run(Decide.take(desk.plan().units(UnitKind.STATEMENT).get(0), "mercury", Desk.WHY));
        assertEquals(1, desk.gold.stances().size(), "its own decision was kept");
    }

    @Test
    void goldIsFinishedOnlyWhenNothingIsOpenAndLockedThen() {
        start("mercury", "venus");
        desk.mention(desk.layer("mercury"), 1, 1, 1);
        MergePlan plan = desk.merge();
        Outcome<Void> refused = desk.project.edits().run(new FinishGold(plan, "reviewer"));
        assertEquals("finish.open", refused.problems().get(0).code());
        desk.run(Decide.reject(mention(plan, 0), Desk.WHY));
        desk.run(new FinishGold(desk.plan(), "reviewer"));
        assertEquals(LayerState.DONE, desk.gold.head().getState());
        assertTrue(desk.project
                .edits()
                .run(Decide.reopen(mention(desk.plan(), 0), Desk.WHY))
                .hasErrors());
        desk.run(new ReopenGold(desk.gold, "reviewer", "نسينا وحدة"));
        assertFalse(desk.project
                .edits()
                .run(Decide.reopen(mention(desk.plan(), 0), Desk.WHY))
                .hasErrors());
    }

    @Test
    void articlesWithoutDisagreementAreFinishedByThemselves() {
        start("mercury", "venus");
        desk.layers.forEach(layer -> desk.mention(layer, 1, 1, 1));
        desk.layers.forEach(layer -> assertFalse(desk.project.save(layer).hasErrors()));
        MergeReport report = Desk.value(
                MergeRun.run(desk.project, List.of(desk.article), MergePolicy.EXACT, "reviewer", new BasicMonitor()));
        assertEquals(1, report.finished());
        assertFalse(desk.project.isDirty(desk.gold));
    }

    @Test
    void aChangeThatMakesAnnotatorsAgreeWithGoldOpensNothing() {
        start("mercury", "venus");
        desk.layers.forEach(layer -> {
            Statement statement = desk.statement(layer, desk.mention(layer, 1, 1, 1), 2, 3, 5);
            Medium medium = layer.annotator().equals("venus") ? Medium.WRITING : Medium.SPEECH;
            desk.run(new SetFeature(layer, statement, Literals.STATEMENT__MEDIUM, medium));
        });
        desk.run(Decide.take(desk.merge().units(UnitKind.STATEMENT).get(0), "venus", Desk.WHY));
        OpenLayer mercury = desk.layer("mercury");
        Statement mine = mercury.statements().get(0);
        desk.run(new SetFeature(mercury, mine, Literals.STATEMENT__MEDIUM, Medium.WRITING));
        assertEquals(
                UnitState.DECIDED, desk.merge().units(UnitKind.STATEMENT).get(0).state());
        desk.run(new SetFeature(mercury, mine, Literals.STATEMENT__MEDIUM, Medium.THOUGHT));
        Unit changed = desk.merge().units(UnitKind.STATEMENT).get(0);
        assertEquals(UnitState.REOPENED, changed.state());
        assertEquals(Medium.WRITING, desk.gold.statements().get(0).getMedium(), "the decision stands meanwhile");
    }
}
