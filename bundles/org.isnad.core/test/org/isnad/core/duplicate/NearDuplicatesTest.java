package org.isnad.core.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearDuplicatesTest {

    private static final String NEWS =
            "أعلن وزير الخارجية في مؤتمر صحفي أمس أن المفاوضات بين الطرفين ستستأنف الأسبوع المقبل";

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 0.6, 1})
    void findsWhatComparingAllPairsFinds(double threshold) {
        Map<String, String> texts = reprints(new Random(7), 300);
        Map<String, Set<List<String>>> sets = new LinkedHashMap<>();
        texts.forEach((id, text) -> sets.put(id, shingles(text)));
        List<String> ids = List.copyOf(texts.keySet());
        List<Pair> naive = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                double jaccard = naive(sets.get(ids.get(i)), sets.get(ids.get(j)));
                if (jaccard >= threshold) {
                    naive.add(new Pair(ids.get(i), ids.get(j), jaccard));
                }
            }
        }

        assertFalse(naive.isEmpty());
        assertEquals(naive, find(texts, threshold).pairs());
    }

    @Test
    void groupsJoinOverOthersInTheOrderOfTheSource() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("late-lead", words(0, 40));
        texts.put("alone", words(500, 540));
        texts.put("bridge", words(20, 60));
        texts.put("follow-up", words(40, 80));

        DuplicateGroups found = find(texts, 0.2);

        assertEquals(List.of(List.of("late-lead", "bridge", "follow-up")), found.groups());
        assertEquals(
                List.of("late-lead bridge", "bridge follow-up"),
                found.pairs().stream().map(pair -> pair.a() + " " + pair.b()).toList());
        assertEquals(Map.of("late-lead", 0, "bridge", 0, "follow-up", 0), found.numbers());
    }

    @Test
    void spellingPunctuationAndBlanksDoNotMatter() {
        String reprint = NEWS.replace("أعلن", "«اعلـن")
                .replace("الخارجية", "الخارجيه»، ")
                .replace(" ", "\u00A0\n");
        assertEquals(1, NearDuplicates.similarity(NEWS, reprint));
    }

    @Test
    void shortTextsAreComparedWholeAndEmptyOnesAreLikeNothing() {
        assertEquals(1, NearDuplicates.similarity("عاجل: استقالة الوزير", "عاجل، إستقالة الوزير!"));
        assertEquals(0, NearDuplicates.similarity("عاجل: استقالة الوزير", "عاجل: إقالة الوزير"));
        assertEquals(0, NearDuplicates.similarity("", ""));
        assertEquals(DuplicateGroups.NONE, find(Map.of("a", "…", "b", "—"), 0.3));
    }

    @Test
    void aThousandCopiesAreOneGroupWithoutAMillionPairs() {
        Map<String, String> texts = new LinkedHashMap<>();
        IntStream.range(0, 1000).forEach(i -> texts.put("copy-" + i, NEWS));

        DuplicateGroups found = find(texts, 0.3);

        assertEquals(1, found.groups().size());
        assertEquals(1000, found.articles());
        assertTrue(found.pairs().size() < 3000, () -> found.pairs().size() + " pairs");
    }

    @Test
    void aTextThatCannotBeReadIsAProblemBesideTheRest() {
        Map<String, String> texts = Map.of("a", NEWS, "c", NEWS);
        TextSource source = new TextSource(
                List.of("a", "b", "c"),
                id -> texts.containsKey(id)
                        ? Outcome.of(texts.get(id))
                        : Outcome.failed(Problem.error("gone", "It is gone.", Place.article(id), "")));

        Outcome<DuplicateGroups> found = NearDuplicates.find(source, 0.3, new BasicMonitor());

        assertEquals(List.of(List.of("a", "c")), found.value().groups());
        assertEquals(
                List.of("b"),
                found.problems().stream().map(p -> p.place().article()).toList());
    }

    @Test
    void cancelledItGivesNothing() {
        BasicMonitor monitor = new BasicMonitor();
        monitor.setCanceled(true);
        assertFalse(NearDuplicates.find(TextSource.of(Map.of("a", NEWS)), 0.3, monitor)
                .isPresent());
    }

    @Test
    void aThresholdOfNothingIsRefused() {
        TextSource none = TextSource.of(Map.of());
        assertThrows(IllegalArgumentException.class, () -> NearDuplicates.find(none, 0, new BasicMonitor()));
        assertThrows(IllegalArgumentException.class, () -> NearDuplicates.find(none, Double.NaN, new BasicMonitor()));
    }

    private static DuplicateGroups find(Map<String, String> texts, double threshold) {
        return NearDuplicates.find(TextSource.of(texts), threshold, new BasicMonitor())
                .value();
    }

    /** Stories of 40 to 140 words; every third is a cut and extended reprint of an earlier one. */
    private static Map<String, String> reprints(Random random, int count) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<List<String>> stories = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> story = new ArrayList<>(story(random, 40 + random.nextInt(100)));
            if (i % 3 == 2) {
                List<String> earlier = stories.get(random.nextInt(stories.size()));
                story = new ArrayList<>(story.subList(0, random.nextInt(40)));
                story.addAll(earlier.subList(random.nextInt(earlier.size() / 2), earlier.size()));
            }
            stories.add(story);
            texts.put("article-" + i, String.join(" ", story));
        }
        return texts;
    }

    private static List<String> story(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> "كلمة" + random.nextInt(5000))
                .toList();
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "كلمة" + i).collect(Collectors.joining(" "));
    }

    /** By sets of strings, straight from the definition. */
    private static double naive(Set<List<String>> first, Set<List<String>> second) {
        Set<List<String>> both = new HashSet<>(first);
        both.retainAll(second);
        Set<List<String>> all = new HashSet<>(first);
        all.addAll(second);
        return all.isEmpty() ? 0 : both.size() / (double) all.size();
    }

    private static Set<List<String>> shingles(String text) {
        List<String> words = Stream.of(Folding.key(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        int length = Math.min(8, words.size());
        return IntStream.rangeClosed(0, words.size() - length)
                .mapToObj(i -> words.subList(i, i + length))
                .filter(run -> !run.isEmpty())
                .collect(Collectors.toSet());
    }
}
