package org.isnad.review.adjudicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.core.check.CheckedLayer;
import org.isnad.core.check.Checks;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.RemoveItems;
import org.isnad.core.edit.SetFeature;
import org.isnad.core.edit.SetSpan;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Adjudication;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Medium;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.review.difference.Difference;
import org.isnad.review.difference.DifferenceKind;
import org.isnad.text.TextRange;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Random layers are merged, decided at random, changed at random and merged again. */
final class RandomMergeTest {

    private static final Set<String> INTEGRITY = Set.of(
            "span.bounds",
            "reference.dangling",
            "reference.layer",
            "id.missing",
            "id.twice",
            "actor.unknown",
            "fragments.order",
            "statement.content",
            "gold.undecided");

    @TempDir
    private Path folder;

    private Random random;
    private Desk desk;

    @ParameterizedTest
    @CsvSource({"1,2,false", "2,2,false", "3,3,true", "4,3,false", "5,2,false", "6,3,true", "7,4,true", "8,1,false"})
    void noDecisionIsEverLost(int seed, int annotators, boolean majority) {
        random = new Random(seed);
        String[] names = List.of("earth", "mars", "mercury", "venus")
                .subList(0, annotators)
                .toArray(String[]::new);
        desk = Desk.of(folder.resolve("p" + seed), names);
        desk.policy = new MergePolicy(majority, 0);
        desk.layers.forEach(this::annotate);
        for (int round = 0; round < 4; round++) {
            MergePlan plan = merged();
            for (int i = 0; i < 5; i++) {
                plan = decide(plan);
            }
            Map<String, String> before = decisions();
            Map<String, UnitState> states = states(plan);
            Map<String, Map<String, String>> prints = prints(plan);
            desk.layers.forEach(layer -> mutate(layer, 2));
            MergePlan after = merged();
            assertEquals(before, decisions(), "every decision is kept");
            for (Unit unit : after.units()) {
                boolean same = unit.prints().equals(prints.get(unit.key()));
                if (same && states.get(unit.key()) == UnitState.DECIDED && unit.decisions.size() == 1) {
                    assertEquals(UnitState.DECIDED, unit.state(), unit::key);
                }
            }
        }
        settle();
        desk.close();
    }

    /** Merging once more changes nothing, gold is sound, and everything can be taken back and done again. */
    private MergePlan merged() {
        MergePlan plan = desk.plan();
        checked(new MergeAgreed(plan, "reviewer"));
        String gold = desk.gold();
        MergePlan again = desk.plan();
        assertTrue(again.isMerged());
        desk.run(new MergeAgreed(again, "reviewer"));
        assertEquals(gold, desk.gold());
        sound();
        long open = desk.gold.spans(Adjudication.class).stream()
                .filter(record -> record.getDecision() == null)
                .count();
        assertEquals(again.open().size(), open, "open units are marked in gold");
        return again;
    }

    private void sound() {
        List<Problem> problems = Checks.run(CheckedLayer.of(desk.gold)).stream()
                .filter(Problem::isError)
                .filter(problem -> INTEGRITY.contains(problem.code())
                        || problem.code().startsWith("ref")
                        || problem.code().startsWith("id"))
                .toList();
        assertEquals(List.of(), problems);
        for (Item item : desk.gold.resource().getContents().stream()
                .filter(Item.class::isInstance)
                .map(Item.class::cast)
                .toList()) {
            assertTrue(
                    item.eCrossReferences().stream().allMatch(to -> to.eResource() == desk.gold.resource()),
                    "a reference leads out of gold");
        }
        Map<Object, Integer> stances = new HashMap<>();
        for (ActorMention mention : desk.gold.mentions()) {
            stances.merge(mention.getBegin() + "-" + mention.getEnd() + mention.getDerivedFrom(), 1, Integer::sum);
        }
        assertTrue(stances.values().stream().allMatch(count -> count == 1), "nothing is doubled");
    }

    private void checked(Edit edit) {
        String before = desk.gold();
        boolean could = desk.project.edits().canUndo();
        String last = desk.project.edits().undoLabel();
        desk.run(edit);
        String after = desk.gold();
        if (!after.equals(before)) {
            desk.project.edits().undo();
            assertEquals(before, desk.gold(), edit.label());
            desk.project.edits().redo();
            assertEquals(after, desk.gold(), edit.label());
        } else {
            assertEquals(could, desk.project.edits().canUndo());
            assertEquals(last, desk.project.edits().undoLabel());
        }
    }

    private MergePlan decide(MergePlan plan) {
        List<Unit> open = plan.open();
        List<Unit> some = open.isEmpty() || random.nextInt(5) == 0 ? plan.units() : open;
        if (some.isEmpty()) {
            return plan;
        }
        Unit unit = some.get(random.nextInt(some.size()));
        Edit edit = decision(unit);
        if (edit == null) {
            return plan;
        }
        checked(edit);
        sound();
        assertFalse(
                plan.afterDecision()
                                .unit(unit.key())
                                .map(Unit::state)
                                .filter(UnitState::isOpen)
                                .isPresent()
                        && !edit.label().equals(MergeMessages.text("edit.reopen")),
                edit.label() + " of " + unit);
        return plan.afterDecision();
    }

    private Edit decision(Unit unit) {
        List<String> names = new ArrayList<>(unit.readings().keySet());
        if (names.isEmpty()) {
            return unit.decisions.isEmpty()
                    ? null
                    : random.nextBoolean() ? Decide.keep(unit, Desk.WHY) : Decide.reject(unit, Desk.WHY);
        }
        String one = names.get(random.nextInt(names.size()));
        String other = names.get(random.nextInt(names.size()));
        return switch (random.nextInt(7)) {
            case 0 -> Decide.reject(unit, Desk.WHY);
            case 1 -> Decide.undecidable(unit, Desk.WHY);
            case 2, 3 -> {
                Parts parts = Parts.of(one);
                for (Difference difference : unit.differences()) {
                    if (difference.kind() != DifferenceKind.MISSING && random.nextBoolean()) {
                        parts = parts.with(unit.kind(), difference.kind(), other);
                    }
                }
                yield Decide.merge(unit, parts, Desk.WHY);
            }
            case 4 -> unit.decisions.isEmpty() ? Decide.take(unit, one, Desk.WHY) : Decide.reopen(unit, Desk.WHY);
            case 5 -> unit.gold.isEmpty() ? Decide.take(unit, one, Desk.WHY) : Decide.edited(unit, Desk.WHY);
            default -> Decide.take(unit, one, Desk.WHY);
        };
    }

    private Map<String, String> decisions() {
        Map<String, String> decisions = new TreeMap<>();
        for (Adjudication record : desk.gold.spans(Adjudication.class)) {
            if (record.getDecision() != null) {
                decisions.put(
                        record.getId(),
                        record.getDecision() + " " + record.getReadings() + record.getPrints() + record.getChosen()
                                + record.getResults() + record.getAt() + record.getNote());
                record.getResults().forEach(id -> assertTrue(desk.gold.item(id).isPresent(), id));
            }
        }
        return decisions;
    }

    private static Map<String, UnitState> states(MergePlan plan) {
        Map<String, UnitState> states = new HashMap<>();
        plan.units().forEach(unit -> states.put(unit.key(), unit.state()));
        return states;
    }

    private static Map<String, Map<String, String>> prints(MergePlan plan) {
        Map<String, Map<String, String>> prints = new HashMap<>();
        plan.units().forEach(unit -> prints.put(unit.key(), unit.prints()));
        return prints;
    }

    /** Whatever happened, gold can be settled in the end. */
    private void settle() {
        MergePlan plan = merged();
        for (int i = 0; i < 300 && !plan.open().isEmpty(); i++) {
            Unit unit = plan.open().get(0);
            checked(
                    unit.readings().isEmpty()
                            ? Decide.keep(unit, Desk.WHY)
                            : Decide.take(unit, unit.readings().firstKey(), Desk.WHY));
            plan = plan.afterDecision();
            if (plan.open().isEmpty()) {
                plan = merged();
            }
        }
        assertEquals(List.of(), plan.open());
        assertTrue(
                plan.units().stream()
                        .filter(unit -> unit.state() == UnitState.AGREED
                                && !unit.readings().isEmpty())
                        .noneMatch(unit -> unit.gold.isEmpty()),
                "what agrees is in gold");
    }

    private void annotate(OpenLayer layer) {
        Random truth = new Random(random.nextInt(2));
        for (int i = 0; i < 5; i++) {
            int at = 1 + i * 11;
            ActorMention source = desk.mention(layer, at, at + noise(1), truth.nextInt(4) + noise(1));
            Statement statement = desk.statement(layer, source, at + 2, at + 3, at + 5 + noise(2));
            if (random.nextInt(4) > 0) {
                desk.stance(layer, statement, truth.nextInt(3), 3 + noise(1), polarity(), at + 3);
            }
            if (random.nextInt(4) == 0) {
                ActorMention inner = desk.mention(layer, at + 4, at + 4, 5);
                Statement child = desk.statement(layer, inner, at + 5, at + 6, at + 6);
                desk.run(new SetFeature(layer, child, Literals.STATEMENT__PARENT, statement));
            }
        }
    }

    private int noise(int most) {
        return random.nextInt(4) == 0 ? random.nextInt(most + 1) : 0;
    }

    private Polarity polarity() {
        return random.nextInt(3) == 0 ? Polarity.NEUTRAL : Polarity.FAVOR;
    }

    private void mutate(OpenLayer layer, int times) {
        for (int i = 0; i < times; i++) {
            List<Item> items = new ArrayList<>(layer.mentions());
            items.addAll(layer.statements());
            items.addAll(layer.stances());
            if (items.isEmpty()) {
                return;
            }
            Item item = items.get(random.nextInt(items.size()));
            desk.run(change(layer, item));
        }
    }

    private Edit change(OpenLayer layer, Item item) {
        if (random.nextInt(5) == 0) {
            return new RemoveItems(layer, List.of(item));
        }
        if (item instanceof ActorMention mention) {
            TextRange word = desk.words(random.nextInt(50), random.nextInt(2) + 50);
            return random.nextBoolean()
                    ? new SetFeature(layer, mention, Literals.ACTOR_MENTION__ACTOR, "actor" + random.nextInt(6))
                    : new SetSpan(
                            layer,
                            mention,
                            mention.getBegin(),
                            Math.max(mention.getEnd(), Math.min(word.end(), mention.getEnd() + 7)));
        }
        if (item instanceof Statement statement) {
            return new SetFeature(layer, statement, Literals.STATEMENT__MEDIUM, Medium.values()[random.nextInt(4)]);
        }
        return new SetFeature(layer, (Stance) item, Literals.STANCE__POLARITY, polarity());
    }
}
