package org.isnad.review.align;

import static org.isnad.review.reading.LayerBuilder.ranges;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.reading.LayerBuilder;
import org.isnad.review.reading.LayerReading;
import org.isnad.review.reading.Reading;
import org.isnad.review.reading.StatementReading;
import org.isnad.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The alignment of random layers beside what its definition says, tried out. */
final class AlignmentOracleTest {

    private static final double EQUAL = 1e-6;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noOtherPairingOfStatementsHasMoreInCommon(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            LayerReading one = layer("a", random, random.nextInt(6));
            LayerReading other = layer("b", random, random.nextInt(6));
            double best = best(
                    one.statements(),
                    other.statements(),
                    0,
                    new boolean[other.statements().size()]);
            double found = Alignment.of(List.of(one, other)).units(UnitKind.STATEMENT).stream()
                    .filter(unit -> unit.missing().isEmpty())
                    .mapToDouble(
                            unit -> worth((StatementReading) unit.readings().get("a"), (StatementReading)
                                    unit.readings().get("b")))
                    .sum();
            assertEquals(best, found, EQUAL, one + "\n" + other);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void everyReadingStandsInOneUnitWithOneOfAnAnnotatorAtMost(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            List<LayerReading> layers = layers(random, 1 + random.nextInt(5));
            Alignment alignment = Alignment.of(layers);
            Map<String, Integer> seen = new HashMap<>();
            for (Aligned unit : alignment.units()) {
                Set<String> all = new HashSet<>(unit.missing());
                unit.readings().forEach((annotator, reading) -> {
                    assertEquals(unit.kind(), reading.kind());
                    assertTrue(all.add(annotator));
                    seen.merge(annotator + ":" + reading.id(), 1, Integer::sum);
                    assertEquals(unit, alignment.unit(annotator, reading.id()).orElseThrow());
                });
                assertEquals(layers.size(), all.size());
            }
            long readings = layers.stream().flatMap(LayerReading::readings).count();
            assertEquals(readings, seen.size());
            assertTrue(seen.values().stream().allMatch(count -> count == 1));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void theOrderOfTheLayersChangesNothing(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 30; round++) {
            List<LayerReading> layers = new ArrayList<>(layers(random, 2 + random.nextInt(3)));
            List<Aligned> units = Alignment.of(layers).units();
            Collections.shuffle(layers, random);
            assertEquals(units, Alignment.of(layers).units());
        }
    }

    @Test
    void layersThatSayTheSameAgreeEverywhere() {
        Random random = new Random(31);
        for (int round = 0; round < 30; round++) {
            LayerReading one = distinct(layer("a", random, 8));
            Alignment alignment = Alignment.of(List.of(one, one.named("b"), one.named("c")));
            for (Aligned unit : alignment.units()) {
                Set<String> ids = new HashSet<>();
                unit.readings().values().stream().map(Reading::id).forEach(ids::add);
                assertTrue(unit.missing().isEmpty() && ids.size() == 1, unit.toString());
            }
        }
    }

    /** Two items over the same words with the same labels are one to any reader, so only one of them stays. */
    private static LayerReading distinct(LayerReading layer) {
        Set<Object> seen = new HashSet<>();
        return new LayerReading(
                layer.article(),
                layer.annotator(),
                layer.length(),
                layer.state(),
                layer.zones(),
                layer.mentions().stream()
                        .filter(each -> seen.add(List.of(each.range(), each.actor())))
                        .toList(),
                layer.quotes(),
                layer.statements().stream()
                        .filter(each -> seen.add(List.of(each.content(), each.cue())))
                        .toList(),
                List.of());
    }

    private static List<LayerReading> layers(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> layer(String.valueOf((char) ('a' + i)), random, 2 + random.nextInt(6)))
                .toList();
    }

    /** Short texts and few lengths, so that equal scores and contradictions are many. */
    private static LayerReading layer(String annotator, Random random, int size) {
        LayerBuilder layer = new LayerBuilder(annotator);
        for (int i = 0; i < size; i++) {
            int begin = 5 * random.nextInt(8);
            layer.mention("m" + i, begin, begin + 5 + 5 * random.nextInt(2), "actor" + random.nextInt(3));
        }
        for (int i = 0; i < size; i++) {
            int begin = 5 * random.nextInt(12);
            int middle = begin + 5 + 5 * random.nextInt(5);
            List<TextRange> content = random.nextBoolean()
                    ? ranges(begin, middle)
                    : ranges(begin, middle, middle + 10, middle + 15 + 5 * random.nextInt(3));
            List<TextRange> cue = random.nextBoolean() ? ranges(100 + begin, 105 + begin) : List.of();
            String parent = i > 0 && random.nextInt(3) == 0 ? "s" + random.nextInt(i) : null;
            layer.statement("s" + i, "m" + i, cue, content, parent);
        }
        for (int i = 0; i < size; i++) {
            int begin = 5 * random.nextInt(12);
            String basis = random.nextBoolean() ? "s" + random.nextInt(size) : null;
            layer.stance("p" + i, "actor" + random.nextInt(2), "actor" + random.nextInt(3), basis, begin, begin + 10);
        }
        return layer.build();
    }

    /** The best sum over all ways to pair, by trying all. */
    private static double best(List<StatementReading> first, List<StatementReading> second, int at, boolean[] taken) {
        if (at == first.size()) {
            return 0;
        }
        double best = best(first, second, at + 1, taken);
        for (int other = 0; other < second.size(); other++) {
            double worth = worth(first.get(at), second.get(other));
            if (!taken[other] && worth >= 0.25) {
                taken[other] = true;
                best = Math.max(best, worth + best(first, second, at + 1, taken));
                taken[other] = false;
            }
        }
        return best;
    }

    private static double worth(StatementReading one, StatementReading other) {
        double content = share(one.content(), other.content());
        double cue = share(one.cue(), other.cue());
        boolean source = one.sources().stream().anyMatch(mine -> other.sources().stream()
                .anyMatch(theirs -> theirs.actor().equals(mine.actor())));
        return content + cue == 0 ? 0 : 0.6 * content + 0.25 * cue + (source ? 0.15 : 0);
    }

    private static double share(List<TextRange> some, List<TextRange> others) {
        Set<Integer> one = characters(some);
        Set<Integer> either = characters(others);
        long both = one.stream().filter(either::contains).count();
        either.addAll(one);
        return either.isEmpty() ? 0 : (double) both / either.size();
    }

    private static Set<Integer> characters(List<TextRange> ranges) {
        Set<Integer> all = new HashSet<>();
        ranges.forEach(range -> IntStream.range(range.begin(), range.end()).forEach(all::add));
        return all;
    }
}
