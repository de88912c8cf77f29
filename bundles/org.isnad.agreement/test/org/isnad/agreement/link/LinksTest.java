package org.isnad.agreement.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;
import org.isnad.agreement.Undefined;
import org.isnad.agreement.link.Links.Scope;
import org.junit.jupiter.api.Test;

/** Chains of mentions beside published values and the definition. */
final class LinksTest {

    private static Links links(String truth, String response) {
        Links links = new Links();
        for (int i = 0; i < truth.length(); i++) {
            links.add(truth.substring(i, i + 1), response.substring(i, i + 1));
        }
        links.endArticle();
        return links;
    }

    /** Bagga and Baldwin 1998: chains of 5, 2 and 5; the second, or the first, is joined with the third. */
    @Test
    void baggaAndBaldwin1998() {
        PrecisionRecall small = links("aaaaabbccccc", "xxxxxyyyyyyy").bCubed(Scope.ARTICLE);
        assertEquals(.762, small.precision().value(), 5e-4);
        assertEquals(1, small.recall().value());
        PrecisionRecall large = links("aaaaabbccccc", "xxxxxyyxxxxx").bCubed(Scope.ARTICLE);
        assertEquals(.583, large.precision().value(), 5e-4);
        assertEquals(2 * 7.0 / 12 / (1 + 7.0 / 12), large.f1().value(), 1e-12);
    }

    @Test
    void randomChainsAreMeasuredAsTheDefinitionSays() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            int mentions = 2 + random.nextInt(20);
            int[] a = random.ints(mentions, 0, 4).toArray();
            int[] b = random.ints(mentions, 0, 5).toArray();
            Links links = new Links();
            for (int i = 0; i < mentions; i++) {
                links.add("a" + a[i], "b" + b[i]);
            }
            links.endArticle();
            assertEquals(bCubed(a, b), links.bCubed(Scope.ARTICLE).precision().value(), 1e-9);
            assertEquals(bCubed(b, a), links.bCubed(Scope.CORPUS).recall().value(), 1e-9);
            double pairs = pairs(b, b);
            if (pairs > 0) {
                assertEquals(
                        pairs(a, b) / pairs,
                        links.pairwise(Scope.ARTICLE).precision().value(),
                        1e-9);
            }
        }
    }

    private static double bCubed(int[] truth, int[] response) {
        double sum = 0;
        for (int i = 0; i < truth.length; i++) {
            double together = 0;
            double both = 0;
            for (int j = 0; j < truth.length; j++) {
                together += response[i] == response[j] ? 1 : 0;
                both += response[i] == response[j] && truth[i] == truth[j] ? 1 : 0;
            }
            sum += both / together;
        }
        return sum / truth.length;
    }

    private static double pairs(int[] a, int[] b) {
        double pairs = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < i; j++) {
                pairs += a[i] == a[j] && b[i] == b[j] ? 1 : 0;
            }
        }
        return pairs;
    }

    @Test
    void twoNamesForOneActorAreSeenOverTheCorpusOnly() {
        Links links = new Links();
        links.add("actor", "one");
        links.endArticle();
        links.add("actor", "other");
        links.endArticle();
        assertEquals(1, links.bCubed(Scope.ARTICLE).f1().value());
        assertEquals(.5, links.bCubed(Scope.CORPUS).recall().value());
        Links twice = links.empty();
        twice.add(links, 2);
        assertEquals(4, twice.mentions());
        assertEquals(1, twice.bCubed(Scope.ARTICLE).f1().value());
    }

    @Test
    void withoutMentionsOrPairsNothingIsDefined() {
        assertEquals(Undefined.NO_UNITS, new Links().bCubed(Scope.CORPUS).f1().undefined());
        PrecisionRecall single = links("ab", "xy").pairwise(Scope.ARTICLE);
        assertFalse(single.f1().isDefined());
        assertEquals(1, links("ab", "xy").bCubed(Scope.ARTICLE).f1().value());
    }
}
