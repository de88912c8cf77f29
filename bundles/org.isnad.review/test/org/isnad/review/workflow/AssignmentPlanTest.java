package org.isnad.review.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.core.work.WorkArticle;
import org.isnad.core.work.WorkSnapshot;
import org.isnad.model.corpus.Article;
import org.isnad.review.workflow.AssignmentPlan.Load;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssignmentPlanTest {

    private static final List<String> FOUR = List.of("jupiter", "mars", "mercury", "venus");

    @TempDir
    Path folder;

    @Test
    void randomCorporaAreBalancedByCharactersAndEveryArticleHasItsNumber() {
        Random random = new Random(7);
        for (int round = 0; round < 12; round++) {
            int[] lengths = IntStream.range(0, 3 + random.nextInt(40))
                    .map(i -> 20 + random.nextInt(400))
                    .toArray();
            List<String> annotators = FOUR.subList(0, 2 + random.nextInt(3));
            int each = 1 + random.nextInt(annotators.size());
            int calibration = random.nextInt(3);
            try (Project project = WorkProject.create(folder.resolve("r" + round), annotators, lengths)) {
                AssignmentPlan plan =
                        WorkProject.plan(project, new AssignmentWish(annotators, each, calibration, round));
                check(WorkSnapshot.take(project), plan, annotators, each, calibration);
            }
        }
    }

    private static void check(
            WorkSnapshot work, AssignmentPlan plan, List<String> annotators, int each, int calibration) {
        Map<String, Long> naive = new HashMap<>();
        int toAll = 0;
        for (WorkArticle article : work.articles()) {
            List<String> have = plan.annotators(article.id());
            assertEquals(new HashSet<>(have).size(), have.size(), "twice the same");
            assertEquals(plan.isCalibration(article.id()) ? annotators.size() : each, have.size());
            toAll += plan.isCalibration(article.id()) ? 1 : 0;
            have.forEach(one -> naive.merge(one, (long) article.characters(), Long::sum));
        }
        assertEquals(calibration, toAll);
        plan.loads().forEach((one, load) -> assertEquals(naive.get(one), load.characters()));
        long longest = work.articles().stream()
                .mapToLong(WorkArticle::characters)
                .max()
                .orElse(0);
        List<Long> loads = annotators.stream()
                .map(one -> naive.getOrDefault(one, 0L))
                .sorted()
                .toList();
        assertTrue(loads.get(loads.size() - 1) - loads.get(0) <= 2 * longest, loads + " with " + longest);
    }

    @Test
    void theSameSeedGivesTheSamePlanAndAnotherSeedAnother() {
        int[] lengths = new Random(3).ints(30, 50, 60).toArray();
        try (Project project = WorkProject.create(folder.resolve("p"), FOUR, lengths)) {
            assertEquals(all(project, 1), all(project, 1));
            assertFalse(all(project, 1).equals(all(project, 2)));
        }
    }

    private static List<List<String>> all(Project project, long seed) {
        AssignmentPlan plan = WorkProject.plan(project, new AssignmentWish(FOUR, 2, 1, seed));
        return project.corpus().getArticles().stream()
                .map(article -> plan.annotators(article.getId()))
                .toList();
    }

    @Test
    void everybodyWorksWithEverybody() {
        try (Project project = WorkProject.create(folder.resolve("p"), FOUR, new int[24])) {
            AssignmentPlan plan = WorkProject.plan(project, new AssignmentWish(FOUR, 2, 0, 5));
            Map<Set<String>, Integer> pairs = new HashMap<>();
            project.corpus()
                    .getArticles()
                    .forEach(article -> pairs.merge(Set.copyOf(plan.annotators(article.getId())), 1, Integer::sum));
            assertEquals(6, pairs.size(), pairs.toString());
            assertTrue(pairs.values().stream().allMatch(count -> count >= 2), pairs.toString());
        }
    }

    @Test
    void whoIsAssignedOrHasBegunKeepsTheArticle() {
        try (Project project = WorkProject.create(folder.resolve("p"), FOUR, 100, 100, 100, 100)) {
            WorkProject.article(project, 0).getAssigned().addAll(List.of("venus", "mars", "jupiter"));
            WorkProject.layer(project, 1, "mercury");
            AssignmentPlan plan = WorkProject.plan(project, new AssignmentWish(FOUR, 2, 0, 1));
            assertEquals(List.of("venus", "mars", "jupiter"), plan.annotators("a0"));
            assertEquals("mercury", plan.annotators("a1").get(0));
            assertEquals(2, plan.annotators("a1").size());
            assertFalse(plan.changed().stream().anyMatch(article -> article.id().equals("a0")));
        }
    }

    @Test
    void theEditIsOneStepAndAPlanForWhatIsAssignedChangesNothing() {
        try (Project project = WorkProject.create(folder.resolve("p"), FOUR, 100, 200, 300)) {
            AssignmentWish wish = new AssignmentWish(FOUR, 2, 1, 1);
            WorkProject.run(project, WorkProject.plan(project, wish).edit(project));
            List<List<String>> after = assigned(project);
            assertTrue(after.stream().allMatch(some -> some.size() >= 2));
            assertEquals(
                    1,
                    project.corpus().getArticles().stream()
                            .filter(Article::isCalibration)
                            .count());
            assertEquals(List.of(), WorkProject.plan(project, wish).changed());
            project.edits().undo();
            assertTrue(assigned(project).stream().allMatch(List::isEmpty));
            assertFalse(project.edits().canUndo());
            project.edits().redo();
            assertEquals(after, assigned(project));
        }
    }

    private static List<List<String>> assigned(Project project) {
        List<List<String>> all = new ArrayList<>();
        project.corpus().getArticles().forEach(article -> all.add(List.copyOf(article.getAssigned())));
        return all;
    }

    @Test
    void aWishThatCannotBeFulfilledSaysWhy() {
        try (Project project = WorkProject.create(folder.resolve("p"), FOUR, 100)) {
            assertEquals("workflow.few", code(project, new AssignmentWish(List.of("mars"), 2, 0, 1)));
            assertEquals("workflow.annotator", code(project, new AssignmentWish(List.of("mars", "pluto"), 2, 0, 1)));
            assertEquals("workflow.per-article", code(project, new AssignmentWish(FOUR, 0, 0, 1)));
            assertEquals("workflow.calibration", code(project, new AssignmentWish(FOUR, 2, 2, 1)));
            Outcome<AssignmentPlan> byHand =
                    AssignmentPlan.byHand(WorkSnapshot.take(project), Set.of("zz"), List.of("mars"));
            assertEquals("workflow.article", byHand.problems().get(0).code());
        }
    }

    private static String code(Project project, AssignmentWish wish) {
        return AssignmentPlan.automatic(WorkSnapshot.take(project), wish)
                .problems()
                .get(0)
                .code();
    }

    @Test
    void byHandAddsToThoseWhoHaveIt() {
        try (Project project = WorkProject.create(folder.resolve("p"), FOUR, 100, 100)) {
            WorkProject.article(project, 0).getAssigned().add("venus");
            AssignmentPlan plan = WorkProject.value(
                    AssignmentPlan.byHand(WorkSnapshot.take(project), Set.of("a0"), List.of("mars", "venus")));
            assertEquals(List.of("venus", "mars"), plan.annotators("a0"));
            assertEquals(List.of(), plan.annotators("a1"));
            assertEquals(Map.of("venus", new Load(1, 100), "mars", new Load(1, 100)), plan.loads());
        }
    }
}
