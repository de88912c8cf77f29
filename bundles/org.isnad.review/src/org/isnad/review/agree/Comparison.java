package org.isnad.review.agree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.review.align.Alignment;
import org.isnad.review.align.Settings;
import org.isnad.review.reading.LayerReading;

/** The layers of one article that are compared, and how their units belong together; pairs are aligned for themselves. */
final class Comparison {

    private final String article;
    private final OptionalLong gammaSeed;
    private final SortedMap<String, LayerReading> layers = new TreeMap<>();
    private final Map<Panel, Alignment> alignments = new HashMap<>();

    /** @param gammaSeed where γ is to be computed */
    Comparison(String article, List<LayerReading> layers, OptionalLong gammaSeed) {
        this.article = article;
        this.gammaSeed = gammaSeed;
        layers.forEach(layer -> this.layers.put(layer.annotator(), layer));
    }

    String article() {
        return article;
    }

    OptionalLong gammaSeed() {
        return gammaSeed;
    }

    /** Sorted. */
    List<String> annotators() {
        return List.copyOf(layers.keySet());
    }

    LayerReading layer(String annotator) {
        return layers.get(annotator);
    }

    SortedMap<String, LayerReading> layers() {
        return Collections.unmodifiableSortedMap(layers);
    }

    /** In UTF-16 code units. */
    int length() {
        return layers.values().stream().mapToInt(LayerReading::length).max().orElse(0);
    }

    List<Panel> pairs() {
        return Panel.pairs(annotators());
    }

    /** All pairs of the article, and all annotators together. */
    List<Panel> panels() {
        List<Panel> panels = new ArrayList<>(pairs());
        panels.add(Panel.ALL);
        return panels;
    }

    /** Two annotators are aligned once, whether as a pair or as all. */
    Alignment alignment(Panel panel) {
        List<String> names = panel.of(annotators());
        Panel key = names.size() == 2 ? Panel.pair(names.get(0), names.get(1)) : panel;
        return alignments.computeIfAbsent(
                key, ignored -> Alignment.of(names.stream().map(layers::get).toList(), Settings.DEFAULT));
    }
}
