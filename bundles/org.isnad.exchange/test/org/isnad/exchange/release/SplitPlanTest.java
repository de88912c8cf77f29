package org.isnad.exchange.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.isnad.core.duplicate.DuplicateGroups;
import org.isnad.core.duplicate.Pair;
import org.isnad.exchange.release.ReleaseFacts.Leakage;
import org.isnad.exchange.release.ReleaseFacts.SplitFacts;
import org.isnad.exchange.release.ReleaseSettings.Method;
import org.junit.jupiter.api.Test;

class SplitPlanTest {

    private static final ReleaseSettings USUAL = ReleaseSettings.usual();

    /** 500 articles of five outlets; every outlet has its own habit of polarity. */
    private static List<SurveyedArticle> articles(int count) {
        Random random = new Random(3);
        List<SurveyedArticle> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int[] polarities = {0, random.nextInt(4), random.nextInt(3), i % 5 == 0 ? 2 : 0, 0};
            int[] reportTypes = {0, random.nextInt(5), 0, random.nextInt(5), 0, i % 7 == 0 ? 1 : 0};
            String date = String.format("20%02d-%02d-11", 10 + i % 10, 1 + i % 12);
            articles.add(article("a" + i, "outlet" + i % 5, date, polarities, reportTypes, new int[] {i % 50}));
        }
        return articles;
    }

    private static SurveyedArticle article(
            String id, String outlet, String date, int[] polarities, int[] reportTypes, int[] actors) {
        return new SurveyedArticle(
                id, outlet, date, "", List.of("gold"), true, 100, 0, 0, 0, polarities, reportTypes, actors, new int[0]);
    }

    /** Groups of three, one in ten articles. */
    private static DuplicateGroups duplicates(int count) {
        List<List<String>> groups = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i + 20 < count; i += 30) {
            groups.add(List.of("a" + i, "a" + (i + 10), "a" + (i + 20)));
            pairs.add(new Pair("a" + i, "a" + (i + 10), 0.5));
            pairs.add(new Pair("a" + (i + 10), "a" + (i + 20), 0.4));
        }
        return new DuplicateGroups(groups, pairs);
    }

    @Test
    void noGroupIsDividedWhateverTheMethod() {
        for (Method method : Method.values()) {
            SplitPlan plan = new SplitPlan(articles(500), duplicates(500), USUAL.withMethod(method));
            for (List<String> group : duplicates(500).groups()) {
                Set<String> splits = new HashSet<>();
                Set<String> names = new HashSet<>();
                group.forEach(id -> splits.add(plan.placement(id).split()));
                group.forEach(id -> names.add(plan.placement(id).group()));
                assertEquals(1, splits.size(), group.toString());
                assertEquals(1, names.size(), group.toString());
            }
        }
    }

    @Test
    void everyArticleIsInOneSplitAndSharesAreKept() {
        SplitPlan plan = new SplitPlan(articles(500), duplicates(500), USUAL);
        List<SplitFacts> facts = plan.facts();
        assertEquals(
                500, facts.stream().mapToInt(split -> split.counts().articles()).sum());
        assertEquals(400, facts.get(0).counts().articles(), 10);
        assertEquals(50, facts.get(1).counts().articles(), 6);
        assertEquals(50, facts.get(2).counts().articles(), 6);
    }

    @Test
    void outletsAndPolaritiesHaveTheSameSharesEverywhere() {
        SplitPlan plan = new SplitPlan(articles(500), duplicates(500), USUAL);
        Map<String, Integer> total = new HashMap<>();
        for (SplitFacts split : plan.facts()) {
            split.polarities().forEach((tag, n) -> total.merge(tag, n, Integer::sum));
            split.outlets().forEach((outlet, n) -> total.merge(outlet, n, Integer::sum));
        }
        SplitFacts test = plan.facts().get(2);
        test.polarities().forEach((tag, n) -> assertEquals(0.1, n / (double) total.get(tag), 0.03, tag));
        assertEquals(5, test.outlets().size());
        test.outlets().forEach((outlet, n) -> assertEquals(0.1, n / (double) total.get(outlet), 0.04, outlet));
    }

    @Test
    void theSeedDecidesAndNothingElse() {
        SplitPlan one = new SplitPlan(articles(500), duplicates(500), USUAL);
        SplitPlan again = new SplitPlan(articles(500), duplicates(500), USUAL);
        SplitPlan other = new SplitPlan(articles(500), duplicates(500), USUAL.withSeed(1));
        assertEquals(splits(one), splits(again));
        assertNotEquals(splits(one), splits(other));
    }

    private static List<String> splits(SplitPlan plan) {
        return articles(500).stream()
                .map(article -> plan.placement(article.id()).split())
                .toList();
    }

    @Test
    void byTimeTheTestIsTheLatest() {
        SplitPlan plan = new SplitPlan(articles(500), DuplicateGroups.NONE, USUAL.withMethod(Method.TEMPORAL));
        List<SplitFacts> facts = plan.facts();
        assertTrue(facts.get(0).lastPublished().compareTo(facts.get(1).firstPublished()) <= 0);
        assertTrue(facts.get(1).lastPublished().compareTo(facts.get(2).firstPublished()) <= 0);
        assertEquals(50, facts.get(2).counts().articles(), 2);
    }

    @Test
    void tenGroupsAreSplitAndNineAreNot() {
        assertFalse(new SplitPlan(articles(9), DuplicateGroups.NONE, USUAL).isClaimed());
        SplitPlan ten = new SplitPlan(articles(10), DuplicateGroups.NONE, USUAL);
        assertTrue(ten.isClaimed());
        ten.facts().forEach(split -> assertTrue(split.counts().articles() > 0, split.name()));
        DuplicateGroups joined = new DuplicateGroups(List.of(List.of("a0", "a1")), List.of(new Pair("a0", "a1", 0.9)));
        assertFalse(new SplitPlan(articles(10), joined, USUAL).isClaimed());
    }

    @Test
    void leakageTellsWhatOnlyTheTestHasAndTheLargestOverlap() {
        List<SurveyedArticle> articles = new ArrayList<>(articles(100));
        SplitPlan before = new SplitPlan(articles, DuplicateGroups.NONE, USUAL);
        int rare = firstOf(before, articles, "test");
        int common = firstOf(before, articles, "train");
        SurveyedArticle old = articles.get(rare);
        articles.set(
                rare,
                article(old.id(), old.outlet(), old.published(), old.polarities(), old.reportTypes(), new int[] {60}));
        SplitPlan plan = new SplitPlan(articles, DuplicateGroups.NONE, USUAL);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 61; i++) {
            ids.add("actor" + i);
        }
        Pair across = new Pair(articles.get(common).id(), old.id(), 0.2);
        Leakage leakage = plan.leakage(List.of(new Pair("a0", "a0", 0.29), across), 0.1, ids, List.of());
        assertTrue(leakage.actorsOnlyInTest().contains("actor60"));
        assertEquals(0.2, leakage.largestOverlap());
        assertEquals(List.of(across.a(), across.b()), leakage.overlapping());
        assertEquals(0, leakage.groupsInTwoSplits());
        assertEquals("0.200", leakage.overlap());
    }

    @Test
    void anOverlapThatWasNotFoundIsToldToBeBelowWhatWasSearched() {
        SplitPlan plan = new SplitPlan(articles(100), DuplicateGroups.NONE, USUAL);
        assertEquals(
                "below 0.1", plan.leakage(List.of(), 0.1, List.of(), List.of()).overlap());
        SplitPlan whole = new SplitPlan(articles(9), DuplicateGroups.NONE, USUAL);
        assertEquals(
                "not searched",
                whole.leakage(List.of(), 0.3, List.of(), List.of()).overlap());
    }

    private static int firstOf(SplitPlan plan, List<SurveyedArticle> articles, String split) {
        for (int i = 0; i < articles.size(); i++) {
            if (plan.placement(articles.get(i).id()).split().equals(split)) {
                return i;
            }
        }
        throw new AssertionError(split);
    }
}
