package org.isnad.core.statistics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.search.CorpusSnapshot;
import org.isnad.core.search.CorpusSnapshot.SnapshotLayer;
import org.isnad.core.search.Field;
import org.isnad.core.search.Kind;
import org.isnad.core.search.SearchedArticle;
import org.isnad.core.search.Unit;
import org.isnad.text.Segmenter;

/** Counts the layers of a snapshot, one in memory at a time. */
public final class StatisticsReader {

    private StatisticsReader() {}

    /** What was read when the work is cancelled; layers that cannot be read are problems. */
    public static Outcome<Statistics> read(CorpusSnapshot snapshot, Monitor monitor) {
        List<LayerStatistics> layers = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<Map<?, Integer>, Map<?, Integer>> seen = new HashMap<>();
        monitor.beginTask("", snapshot.articles().size());
        for (SearchedArticle article : snapshot.articles()) {
            if (monitor.isCanceled()) {
                break;
            }
            String lastText = null;
            int words = 0;
            for (String annotator : snapshot.layers(article)) {
                Outcome<SnapshotLayer> layer = snapshot.layer(article, annotator);
                problems.addAll(layer.problems());
                if (layer.isPresent()) {
                    String text = layer.value().text();
                    words = text.equals(lastText)
                            ? words
                            : Segmenter.tokens(text).size();
                    lastText = text;
                    layers.add(shared(count(layer.value(), words), seen));
                }
            }
            monitor.worked(1);
        }
        monitor.done();
        return Outcome.of(new Statistics(layers), problems);
    }

    /** The same with counts that other layers have too kept once: of many thousands they would fill the memory. */
    private static LayerStatistics shared(LayerStatistics layer, Map<Map<?, Integer>, Map<?, Integer>> seen) {
        Map<Dimension, Map<String, Integer>> tags = new HashMap<>();
        layer.tags().forEach((dimension, counts) -> tags.put(dimension, shared(counts, seen)));
        return new LayerStatistics(
                layer.article(),
                layer.annotator(),
                layer.characters(),
                layer.words(),
                shared(layer.units(), seen),
                Map.copyOf(tags),
                layer.flagged(),
                layer.minutes());
    }

    /** Equal maps hold keys of one type, or none at all. */
    @SuppressWarnings("unchecked")
    private static <K> Map<K, Integer> shared(Map<K, Integer> counts, Map<Map<?, Integer>, Map<?, Integer>> seen) {
        Map<K, Integer> compact = Map.copyOf(counts);
        return (Map<K, Integer>) seen.computeIfAbsent(compact, same -> same);
    }

    static LayerStatistics count(SnapshotLayer layer, int words) {
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        Map<Dimension, Map<String, Integer>> tags = new HashMap<>();
        List<String> stamps = new ArrayList<>();
        int flagged = 0;
        for (Unit unit : layer.units()) {
            kinds.merge(unit.kind(), 1, Integer::sum);
            flagged += unit.values(Field.FLAG).isEmpty() ? 0 : 1;
            if (unit.kind() != Kind.ZONE) {
                stamps.add(unit.created());
            }
            for (Dimension dimension : Dimension.ALL) {
                if (dimension.counts(unit)) {
                    add(tags.computeIfAbsent(dimension, key -> new HashMap<>()), unit.values(dimension.field()));
                }
            }
        }
        String text = layer.text();
        int characters = text.codePointCount(0, text.length());
        double minutes = ActiveTime.minutes(stamps);
        return new LayerStatistics(
                layer.article(), layer.annotator(), characters, words, kinds, tags, flagged, minutes);
    }

    private static void add(Map<String, Integer> counts, List<String> values) {
        if (values.isEmpty()) {
            counts.merge("", 1, Integer::sum);
        }
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
    }
}
