package org.isnad.review.agree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.isnad.agreement.Coefficient;
import org.isnad.agreement.link.Links;
import org.isnad.agreement.link.PrecisionRecall;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.agree.Observation.Verdict;
import org.isnad.review.align.Aligned;
import org.isnad.review.reading.MentionReading;

/** Who is who: which of the mentions that both marked belong to one actor, within an article. */
final class LinkQuestion extends Question {

    private static final String MENTIONS = "mentions";
    private static final String B_CUBED = "bCubed";
    private static final String PAIRS = "pairs";

    LinkQuestion(String id) {
        super(id, UnitKind.MENTION, Measure.B_CUBED_F1);
    }

    @Override
    List<Observation> observe(Comparison comparison, Panel panel) {
        List<Observation> seen = new ArrayList<>();
        for (Panel pair : panel.isPair() ? List.of(panel) : comparison.pairs()) {
            for (Aligned unit : comparison.alignment(pair).units(kind())) {
                seen.add(observation(unit));
            }
        }
        return seen;
    }

    private static Observation observation(Aligned unit) {
        SortedMap<String, String> items = new TreeMap<>();
        SortedMap<String, String> values = new TreeMap<>();
        unit.readings().forEach((annotator, reading) -> {
            items.put(annotator, reading.id());
            if (!((MentionReading) reading).actor().isEmpty()) {
                values.put(annotator, ((MentionReading) reading).actor());
            }
        });
        Reason leftOut = items.size() < 2 ? Reason.UNMATCHED : values.size() < 2 ? Reason.NO_VALUE : null;
        Verdict verdict = items.size() < 2
                ? Verdict.ONE_SIDED
                : values.values().stream().distinct().count() == 1 ? Verdict.SAME : Verdict.DIFFERENT;
        return Places.observation("", items, values, unit.readings().values(), verdict, leftOut);
    }

    @Override
    void count(Comparison comparison, Panel panel, Tallying tallying) {
        for (Panel pair : panel.isPair() ? List.of(panel) : comparison.pairs()) {
            Links links = new Links();
            Map<List<String>, Long> cells = new HashMap<>();
            for (Observation each : observe(comparison, pair)) {
                if (each.counts()) {
                    String first = each.values().get(pair.first());
                    String second = each.values().get(pair.second());
                    links.add(first, second);
                    cells.merge(List.of(first, second), 1L, Long::sum);
                } else {
                    tallying.leaveOut(each.leftOut(), 1);
                }
            }
            links.endArticle();
            if (links.mentions() > 0) {
                sums(tallying, links, cells);
            }
        }
    }

    /** B³ as sums over mentions, so that articles add up. */
    private static void sums(Tallying tallying, Links links, Map<List<String>, Long> cells) {
        PrecisionRecall bCubed = links.bCubed(Links.Scope.ARTICLE);
        tallying.add(MENTIONS, "", "", links.mentions());
        tallying.add(B_CUBED, "precision", "", bCubed.precision().value() * links.mentions());
        tallying.add(B_CUBED, "recall", "", bCubed.recall().value() * links.mentions());
        Map<String, Long> first = new HashMap<>();
        Map<String, Long> second = new HashMap<>();
        cells.forEach((cell, count) -> {
            first.merge(cell.get(0), count, Long::sum);
            second.merge(cell.get(1), count, Long::sum);
        });
        Hits.add(tallying, PAIRS, "", pairs(cells), pairs(first), pairs(second));
    }

    private static long pairs(Map<?, Long> sizes) {
        return sizes.values().stream().mapToLong(size -> size * (size - 1) / 2).sum();
    }

    @Override
    List<Gauge> gauges(Group group) {
        int mentions = group.cell(MENTIONS, "", "");
        int precision = group.cell(B_CUBED, "precision", "");
        int recall = group.cell(B_CUBED, "recall", "");
        List<Gauge> gauges = new ArrayList<>();
        if (group.panel().isPair()) {
            gauges.add(gauge(Measure.B_CUBED_PRECISION, mentions, counts -> share(counts, precision, mentions)));
            gauges.add(gauge(Measure.B_CUBED_RECALL, mentions, counts -> share(counts, recall, mentions)));
        }
        gauges.add(gauge(
                Measure.B_CUBED_F1,
                mentions,
                counts -> harmonic(share(counts, precision, mentions), share(counts, recall, mentions))));
        gauges.addAll(Hits.gauges(group, PAIRS, "", "", Measure.LINK_PRECISION, Measure.LINK_RECALL, Measure.LINK_F1));
        return gauges;
    }

    private static Gauge gauge(Measure measure, int mentions, Function<Counts, Coefficient> value) {
        return new Gauge(measure, "", counts -> Math.round(Hits.amount(counts, mentions)), value);
    }

    private static Coefficient share(Counts counts, int part, int whole) {
        return Hits.share(Hits.amount(counts, part), Hits.amount(counts, whole));
    }

    private static Coefficient harmonic(Coefficient one, Coefficient other) {
        double sum = one.value() + other.value();
        return one.isDefined() && sum > 0 ? Coefficient.of(2 * one.value() * other.value() / sum) : one;
    }
}
