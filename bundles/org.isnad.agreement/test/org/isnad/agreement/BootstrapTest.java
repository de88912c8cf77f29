package org.isnad.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.isnad.agreement.coding.Categories;
import org.isnad.agreement.coding.Contingency;
import org.junit.jupiter.api.Test;

/** Intervals of the pooled counts, the same for the same seed. */
final class BootstrapTest {

    private static List<Contingency> articles(int count, double agreed, Random random) {
        Categories categories = Categories.of("x", "y");
        List<Contingency> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Contingency article = new Contingency(categories);
            for (int j = 0; j < 10; j++) {
                String label = random.nextBoolean() ? "x" : "y";
                article.add(label, random.nextDouble() < agreed ? label : label.equals("x") ? "y" : "x");
            }
            articles.add(article);
        }
        return articles;
    }

    @Test
    void theIntervalHoldsTheValueAndIsTheSameForTheSameSeed() {
        List<Contingency> articles = articles(40, .8, new Random(1));
        Contingency pooled = Tally.pooled(articles).orElseThrow();
        Interval interval =
                Bootstrap.interval(articles, Contingency::cohenKappa, 1000, 42).orElseThrow();
        assertTrue(interval.low() < pooled.cohenKappa().value());
        assertTrue(interval.high() > pooled.cohenKappa().value());
        assertEquals(
                interval,
                Bootstrap.interval(articles, Contingency::cohenKappa, 1000, 42).orElseThrow());
        Interval other =
                Bootstrap.interval(articles, Contingency::cohenKappa, 1000, 43).orElseThrow();
        assertTrue(other.low() != interval.low());
        assertEquals(1000, interval.defined());
    }

    /** 95 % of such intervals hold the share they were drawn from; fewer here, as few articles make them too narrow. */
    @Test
    void itCoversWhatItClaims() {
        Random random = new Random(2);
        int covered = 0;
        for (int i = 0; i < 200; i++) {
            Interval interval = Bootstrap.interval(articles(30, .7, random), Contingency::observed, 300, i)
                    .orElseThrow();
            covered += interval.low() <= .7 && .7 <= interval.high() ? 1 : 0;
        }
        assertTrue(covered >= 180 && covered <= 198, Integer.toString(covered));
    }

    /** Articles with no unit count in the lot, and resamples without any unit are left out and counted. */
    @Test
    void undefinedResamplesAreLeftOut() {
        Categories categories = Categories.of("x", "y");
        Contingency full = new Contingency(categories);
        full.add("x", "x");
        full.add("y", "y");
        List<Contingency> articles = List.of(full, new Contingency(categories));
        Interval interval =
                Bootstrap.interval(articles, Contingency::observed, 1000, 7).orElseThrow();
        assertTrue(interval.defined() > 680 && interval.defined() < 820, interval.toString());
        assertEquals(1, interval.low());
        assertEquals(
                Optional.empty(),
                Bootstrap.interval(
                        List.of(new Contingency(categories), new Contingency(categories)),
                        Contingency::observed,
                        50,
                        7));
    }

    @Test
    void oneArticleHasNoInterval() {
        assertEquals(
                Optional.empty(), Bootstrap.interval(articles(1, .8, new Random(1)), Contingency::observed, 100, 7));
        assertEquals(Optional.empty(), Bootstrap.interval(List.<Contingency>of(), Contingency::observed, 100, 7));
    }

    @Test
    void randomNumbersAreThoseOfSplitMix64() {
        RandomNumbers random = new RandomNumbers(1234567);
        assertEquals(6457827717110365317L, random.next());
        assertEquals(3203168211198807973L, random.next());
        int[] counts = new int[7];
        for (int i = 0; i < 70_000; i++) {
            counts[random.below(7)]++;
        }
        assertTrue(Arrays.stream(counts).allMatch(count -> count > 9500 && count < 10_500), Arrays.toString(counts));
    }

    @Test
    void everyReasonIsASentenceInBothLanguages() {
        for (Undefined undefined : Undefined.values()) {
            assertTrue(undefined.reason(Locale.ENGLISH).endsWith("."), undefined.reason(Locale.ENGLISH));
            assertTrue(undefined.reason(Locale.forLanguageTag("ar")).startsWith("غير"));
        }
    }
}
