package org.isnad.review.agree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.model.annotation.LayerState;
import org.isnad.model.corpus.ActorType;
import org.isnad.review.reading.LayerReading;

/** A corpus for tests; a layer that is null cannot be read. */
public final class LayersInMemory implements AgreementSource {

    private final Map<String, Map<String, LayerReading>> articles = new LinkedHashMap<>();

    public LayersInMemory add(String article, LayerReading... layers) {
        for (LayerReading layer : layers) {
            put(article, layer.annotator(), of(article, layer, layer.state()));
        }
        articles.computeIfAbsent(article, id -> new TreeMap<>());
        return this;
    }

    public LayersInMemory add(String article, LayerState state, LayerReading... layers) {
        for (LayerReading layer : layers) {
            put(article, layer.annotator(), of(article, layer, state));
        }
        return this;
    }

    public LayersInMemory broken(String article, String annotator) {
        put(article, annotator, null);
        return this;
    }

    private void put(String article, String annotator, LayerReading layer) {
        articles.computeIfAbsent(article, id -> new TreeMap<>()).put(annotator, layer);
    }

    private static LayerReading of(String article, LayerReading layer, LayerState state) {
        return new LayerReading(
                article,
                layer.annotator(),
                layer.length(),
                state,
                layer.zones(),
                layer.mentions(),
                layer.quotes(),
                layer.statements(),
                layer.stances());
    }

    /** Without γ, which takes time and is tested for itself. */
    AgreementResult run(int resamples) {
        return outcome(resamples).value();
    }

    Outcome<AgreementResult> outcome(int resamples) {
        AgreementWish wish = new AgreementWish(Set.of(), Set.of(), resamples, 7, 0);
        return AgreementRun.run(this, wish, new BasicMonitor());
    }

    List<LayerReading> layers(String article) {
        return new ArrayList<>(articles.get(article).values());
    }

    @Override
    public String name() {
        return "Test";
    }

    @Override
    public String guidelineVersion() {
        return "1";
    }

    @Override
    public List<SourceArticle> articles() {
        List<SourceArticle> all = new ArrayList<>();
        articles.forEach((id, layers) ->
                all.add(new SourceArticle(id, "", "2024-01-0" + (all.size() % 9 + 1), List.copyOf(layers.keySet()))));
        return all;
    }

    @Override
    public Outcome<LayerReading> layer(String article, String annotator) {
        LayerReading layer = articles.get(article).get(annotator);
        return layer == null
                ? Outcome.failed(Problem.error("layer.broken", "broken", Place.article(article), ""))
                : Outcome.of(layer);
    }

    @Override
    public String made(String article, String annotator) {
        return "";
    }

    @Override
    public ActorType actorType(String actor) {
        return actor.startsWith("p") ? ActorType.PERSON : ActorType.STATE;
    }
}
