package org.isnad.review.agree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.reading.LayerReading;

/**
 * Gathers the counts of articles, one after the other; keeps nothing of the articles but their counts. Two annotators are
 * counted once, as a pair and as all.
 */
final class Collector {

    /** Question under which it is counted how much was annotated by whom. */
    static final String SIZES = "sizes";

    private final Questions questions;
    private final boolean keepContinua;
    private final Map<Panel, Counts> continua = new HashMap<>();
    private final Cells cells = new Cells();
    private final List<ComparedArticle> articles = new ArrayList<>();
    private final List<Map<Panel, Counts>> counts = new ArrayList<>();
    private final List<OmittedLayer> omitted = new ArrayList<>();
    private final TreeSet<String> annotators = new TreeSet<>();

    /** @param keepContinua whether what α_U needs is kept of each article, or of all laid end to end only */
    Collector(Questions questions, boolean keepContinua) {
        this.questions = questions;
        this.keepContinua = keepContinua;
    }

    void omit(String article, String annotator, Reason reason) {
        omitted.add(new OmittedLayer(article, annotator, reason));
    }

    boolean isEmpty() {
        return articles.isEmpty();
    }

    void add(Comparison comparison, ComparedArticle article) {
        annotators.addAll(comparison.annotators());
        articles.add(article);
        Map<Panel, Counts> own = new LinkedHashMap<>();
        Cells.Filling all = null;
        for (Panel pair : comparison.pairs()) {
            all = filling(comparison, pair);
            keep(own, pair, all);
        }
        boolean two = comparison.annotators().size() == 2;
        Cells.Filling filling = two ? all.as(Panel.ALL) : filling(comparison, Panel.ALL);
        comparison.layers().forEach((name, layer) -> sizes(filling, name, layer));
        keep(own, Panel.ALL, filling);
        counts.add(own);
    }

    private Cells.Filling filling(Comparison comparison, Panel panel) {
        Cells.Filling filling = cells.new Filling();
        for (Question question : questions.all()) {
            question.count(comparison, panel, new Tallying(filling, question.id(), panel));
        }
        return filling;
    }

    private void keep(Map<Panel, Counts> own, Panel panel, Cells.Filling filling) {
        own.put(panel, filling.counts(keepContinua));
        if (!keepContinua) {
            continua.computeIfAbsent(panel, key -> Counts.none()).add(filling.continua(), 1);
        }
    }

    private static void sizes(Cells.Filling filling, String annotator, LayerReading layer) {
        for (UnitKind kind : UnitKind.values()) {
            filling.add(
                    SIZES,
                    Panel.ALL,
                    kind.name(),
                    annotator,
                    "",
                    layer.readings(kind).size());
        }
        filling.add(SIZES, Panel.ALL, "LAYER", annotator, "", 1);
        filling.add(SIZES, Panel.ALL, "CHARACTERS", annotator, "", layer.length());
    }

    Cells cells() {
        return cells;
    }

    List<ComparedArticle> articles() {
        return articles;
    }

    /** Of the article at this place. */
    Map<Panel, Counts> counts(int article) {
        return counts.get(article);
    }

    List<OmittedLayer> omitted() {
        return omitted;
    }

    List<String> annotators() {
        return List.copyOf(annotators);
    }

    /** The counts of the articles that have the panel, in their order. */
    List<Counts> of(Panel panel) {
        return counts.stream()
                .filter(each -> each.containsKey(panel))
                .map(each -> each.get(panel))
                .toList();
    }

    /** All articles that have the panel, pooled. */
    Counts pooled(Panel panel) {
        Counts pooled = Counts.none();
        of(panel).forEach(each -> pooled.add(each, 1));
        if (continua.containsKey(panel)) {
            pooled.add(continua.get(panel), 1);
        }
        return pooled;
    }

    boolean keepsContinua() {
        return keepContinua;
    }

    Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            places.put(articles.get(i).id(), i);
        }
        return places;
    }
}
