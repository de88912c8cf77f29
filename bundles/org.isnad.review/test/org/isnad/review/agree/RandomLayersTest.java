package org.isnad.review.agree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.isnad.agreement.Coefficient;
import org.isnad.agreement.coding.Codings;
import org.isnad.agreement.coding.Coincidence;
import org.isnad.agreement.coding.Contingency;
import org.isnad.agreement.coding.Scale;
import org.isnad.agreement.link.Links;
import org.isnad.agreement.span.LabelledSpan;
import org.isnad.agreement.span.Match;
import org.isnad.agreement.span.SpanF1;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.align.Aligned;
import org.isnad.review.align.Alignment;
import org.isnad.review.reading.LayerBuilder;
import org.isnad.review.reading.LayerReading;
import org.isnad.review.reading.MentionReading;
import org.isnad.review.reading.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts that are pooled give what the measures give of all units in one list, for any layers. */
class RandomLayersTest {

    private static final int ARTICLES = 12;

    private static LayersInMemory corpus(long seed, String... annotators) {
        Random random = new Random(seed);
        LayersInMemory corpus = new LayersInMemory();
        for (int i = 0; i < ARTICLES; i++) {
            int places = 1 + random.nextInt(12);
            int absent = random.nextInt(2 * annotators.length);
            for (int j = 0; j < annotators.length; j++) {
                if (j != absent || annotators.length == 2) {
                    corpus.add("article" + i, layer(random, annotators[j], places));
                }
            }
        }
        return corpus;
    }

    private static LayerReading layer(Random random, String annotator, int places) {
        LayerBuilder layer = new LayerBuilder(annotator);
        for (int k = 0; k < places; k++) {
            if (random.nextInt(5) > 0) {
                int begin = 20 * k + random.nextInt(3);
                int end = begin + 4 + random.nextInt(4);
                MentionType type = MentionType.values()[random.nextInt(3)];
                layer.mention("m" + k, begin, end, "p" + random.nextInt(4), type);
            }
        }
        return layer.build();
    }

    private static List<List<String>> rows(LayersInMemory corpus, List<String> annotators, List<String> columns) {
        List<List<String>> rows = new ArrayList<>();
        for (AgreementSource.SourceArticle article : corpus.articles()) {
            List<LayerReading> layers = corpus.layers(article.id()).stream()
                    .filter(layer -> annotators.contains(layer.annotator()))
                    .toList();
            if (layers.size() > 1) {
                for (Aligned unit : Alignment.of(layers).units(UnitKind.MENTION)) {
                    List<String> row = new ArrayList<>();
                    columns.forEach(name -> row.add(
                            unit.reading(name).map(RandomLayersTest::type).orElse(null)));
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static String type(Reading reading) {
        return ((MentionReading) reading).mentionType().name();
    }

    private static void same(
            Coefficient expected, AgreementResult result, String question, Panel panel, Measure measure) {
        Figure figure = result.figure(question, panel, measure, "").orElseThrow();
        assertEquals(expected.isDefined(), figure.value().isDefined(), figure::id);
        assertEquals(expected.value(), figure.value().value(), 1e-9, figure::id);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void labelsOfPairsAndOfAll(long seed) {
        List<String> names = List.of("a", "b", "c");
        LayersInMemory corpus = corpus(seed, "a", "b", "c");
        AgreementResult result = corpus.run(0);
        Codings all = Codings.of(rows(corpus, names, names));
        same(Coincidence.of(all).alpha(Scale.NOMINAL), result, "mention.type", Panel.ALL, Measure.ALPHA_NOMINAL);
        for (Panel pair : result.pairs()) {
            List<String> two = List.of(pair.first(), pair.second());
            Contingency table = Contingency.of(Codings.of(rows(corpus, two, two)), 0, 1);
            same(table.observed(), result, "mention.type", pair, Measure.OBSERVED);
            same(table.cohenKappa(), result, "mention.type", pair, Measure.COHEN_KAPPA);
            same(table.scottPi(), result, "mention.type", pair, Measure.SCOTT_PI);
            same(table.gwetAC1(), result, "mention.type", pair, Measure.GWET_AC1);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void stretchesAndLinks(long seed) {
        LayersInMemory corpus = corpus(seed, "a", "b");
        AgreementResult result = corpus.run(0);
        SpanF1 spans = SpanF1.none();
        Links links = new Links();
        for (AgreementSource.SourceArticle article : corpus.articles()) {
            List<LayerReading> layers = corpus.layers(article.id());
            spans.add(SpanF1.of(spans(layers.get(0)), spans(layers.get(1))), 1);
            for (Aligned unit : Alignment.of(layers).units(UnitKind.MENTION)) {
                if (unit.readings().size() == 2) {
                    links.add(
                            actor(unit.readings().get("a")),
                            actor(unit.readings().get("b")));
                }
            }
            links.endArticle();
        }
        Panel pair = Panel.pair("a", "b");
        same(spans.f1(Match.EXACT_LABEL), result, "mention.span", pair, Measure.F1_EXACT_LABEL);
        same(spans.f1(Match.OVERLAP), result, "mention.span", Panel.ALL, Measure.F1_OVERLAP);
        same(spans.precision(Match.CHARACTER), result, "mention.span", pair, Measure.PRECISION_CHARACTER);
        same(links.bCubed(Links.Scope.ARTICLE).f1(), result, "mention.link", pair, Measure.B_CUBED_F1);
        same(links.pairwise(Links.Scope.ARTICLE).precision(), result, "mention.link", pair, Measure.LINK_PRECISION);
        same(links.pairwise(Links.Scope.ARTICLE).f1(), result, "mention.link", Panel.ALL, Measure.LINK_F1);
    }

    private static List<LabelledSpan> spans(LayerReading layer) {
        return layer.mentions().stream()
                .map(mention -> new LabelledSpan(mention.begin(), mention.end(), type(mention)))
                .toList();
    }

    private static String actor(Reading reading) {
        return ((MentionReading) reading).actor();
    }

    /** Other names turn first and second round; what does not depend on who comes first stays. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void namesOfAnnotatorsDoNotMatter(long seed) {
        AgreementResult one = corpus(seed, "a", "b").run(50);
        AgreementResult other = corpus(seed, "z", "y").run(50);
        TreeMap<String, Figure> others = new TreeMap<>();
        other.figures("mention.type", Panel.ALL).forEach(figure -> others.put(figure.id(), figure));
        other.figures("mention.span", Panel.ALL).forEach(figure -> others.put(figure.id(), figure));
        for (String question : List.of("mention.type", "mention.span")) {
            for (Figure figure : one.figures(question, Panel.ALL)) {
                Figure twin = others.get(figure.id());
                assertEquals(figure.n(), twin.n(), figure::id);
                assertEquals(figure.value().value(), twin.value().value(), 1e-12, figure::id);
                assertEquals(figure.interval().isPresent(), twin.interval().isPresent(), figure::id);
            }
        }
        assertEquals(
                one.figure("mention.span", Panel.pair("a", "b"), Measure.PRECISION_EXACT, "")
                        .orElseThrow()
                        .value(),
                other.figure("mention.span", Panel.pair("y", "z"), Measure.RECALL_EXACT, "")
                        .orElseThrow()
                        .value());
    }
}
