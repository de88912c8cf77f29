package org.isnad.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.isnad.model.annotation.LayerState;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.align.Aligned;
import org.isnad.review.align.Alignment;
import org.isnad.review.reading.LayerReading;
import org.isnad.review.reading.MentionReading;
import org.isnad.review.reading.StatementReading;
import org.isnad.text.TextRange;

/**
 * The best alignment of 2,000 × 2,000 statements of one text, a third of them nested, beside the textbook way: the score of every
 * pair and the Hungarian method on the whole table. Both must find the same sum.
 */
final class StatementAlignment implements Measure {

    private static final int STATEMENTS = 2_000;
    private static final double LEAST = 0.25;

    @Override
    public Row run(String name, boolean quick) {
        Random random = new Random(4);
        LayerReading first = layer("a", random);
        LayerReading second = changed("b", first, random);
        double sum = 0;
        double ours = Double.MAX_VALUE;
        for (int round = 0; round < (quick ? 5 : 20); round++) {
            long begin = System.nanoTime();
            Alignment alignment = Alignment.of(List.of(first, second));
            ours = Math.min(ours, (System.nanoTime() - begin) / 1e6);
            sum = sum(alignment);
        }
        double peer = Double.MAX_VALUE;
        for (int round = 0; round < (quick ? 1 : 3); round++) {
            long begin = System.nanoTime();
            double[][] table = table(first.statements(), second.statements());
            double best = Hungarian.best(table);
            peer = Math.min(peer, (System.nanoTime() - begin) / 1e6);
            if (Math.abs(best - sum) > 1e-4) {
                throw new IllegalStateException("another optimum: " + sum + " and " + best);
            }
        }
        return new Row(name, ours, peer, "ms");
    }

    private static double sum(Alignment alignment) {
        return alignment.units(UnitKind.STATEMENT).stream()
                .filter(unit -> unit.missing().isEmpty())
                .mapToDouble(StatementAlignment::score)
                .sum();
    }

    private static double score(Aligned unit) {
        return score((StatementReading) unit.readings().get("a"), (StatementReading)
                unit.readings().get("b"));
    }

    private static double[][] table(List<StatementReading> first, List<StatementReading> second) {
        double[][] table = new double[first.size()][second.size()];
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < second.size(); column++) {
                double score = score(first.get(row), second.get(column));
                table[row][column] = score >= LEAST ? score : 0;
            }
        }
        return table;
    }

    private static double score(StatementReading one, StatementReading other) {
        double content = share(one.content(), other.content());
        double cue = share(one.cue(), other.cue());
        boolean source =
                one.sources().get(0).actor().equals(other.sources().get(0).actor());
        return content + cue == 0 ? 0 : 0.6 * content + 0.25 * cue + (source ? 0.15 : 0);
    }

    private static double share(List<TextRange> some, List<TextRange> others) {
        int shared = 0;
        for (TextRange one : some) {
            for (TextRange other : others) {
                shared += Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
            }
        }
        int sizes = IntStream.concat(
                        some.stream().mapToInt(TextRange::length),
                        others.stream().mapToInt(TextRange::length))
                .sum();
        return shared == 0 ? 0 : (double) shared / (sizes - shared);
    }

    private static LayerReading layer(String annotator, Random random) {
        List<StatementReading> statements = new ArrayList<>();
        int place = 10;
        for (int i = 0; i < STATEMENTS; i++) {
            boolean nested = i % 3 == 2;
            StatementReading last = nested ? statements.get(i - 1) : null;
            int begin = nested ? last.content().get(0).begin() + 10 : place + 20;
            int end = nested ? last.content().get(0).end() : begin + 60 + random.nextInt(200);
            place = Math.max(place, end);
            statements.add(statement(
                    "s" + i, begin - 8, begin, end, "actor" + random.nextInt(40), nested ? "s" + (i - 1) : null));
        }
        return layer(annotator, statements, place);
    }

    /** As another annotator would have it: other edges, other sources, some left out, some new. */
    private static LayerReading changed(String annotator, LayerReading layer, Random random) {
        List<StatementReading> statements = new ArrayList<>();
        for (StatementReading old : layer.statements()) {
            TextRange content = old.content().get(0);
            boolean other = random.nextInt(10) == 0;
            int begin = content.begin() + (other ? random.nextInt(100) : random.nextInt(6));
            int end = Math.max(begin + 5, content.end() - (other ? random.nextInt(50) : random.nextInt(6)));
            String actor = random.nextInt(5) == 0
                    ? "actor" + random.nextInt(40)
                    : old.sources().get(0).actor();
            statements.add(statement(old.id(), begin - 5 - random.nextInt(4), begin, end, actor, old.parent()));
        }
        return layer(annotator, statements, layer.length());
    }

    private static LayerReading layer(String annotator, List<StatementReading> statements, int length) {
        return new LayerReading(
                "a", annotator, length + 200, LayerState.DONE, List.of(), List.of(), List.of(), statements, List.of());
    }

    private static StatementReading statement(String id, int cue, int begin, int end, String actor, String parent) {
        return new StatementReading(
                id,
                List.of(new MentionReading("m" + id, cue - 1, cue, actor, null, null)),
                List.of(new TextRange(cue, begin - 2)),
                List.of(new TextRange(begin, end)),
                List.of(),
                List.of(),
                List.of(),
                parent,
                null,
                null,
                null,
                null,
                Map.of());
    }
}
