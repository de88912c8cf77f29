package org.isnad.review.agree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.agreement.RandomNumbers;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.model.annotation.LayerState;
import org.isnad.review.agree.AgreementSource.SourceArticle;
import org.isnad.review.reading.LayerReading;

/**
 * Computes the agreement of a corpus: one article is in memory at a time, of each nothing is kept but counts. Submitted
 * layers are compared; where no article has two of them, all are, and the result says so.
 */
public final class AgreementRun {

    /** Up to so many articles α_U has intervals and values by article; beyond, only its pooled value is kept. */
    public static final int MOST_CONTINUA = 1000;

    private final AgreementSource source;
    private final AgreementWish wish;
    private final Questions questions;
    private final Collector submitted;
    private final Collector any;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> gammaArticles;

    private AgreementRun(AgreementSource source, AgreementWish wish) {
        this.source = source;
        this.wish = wish;
        questions = new Questions(source::actorType);
        boolean keepContinua = articles(source, wish).size() <= MOST_CONTINUA;
        submitted = new Collector(questions, keepContinua);
        any = new Collector(questions, keepContinua);
        gammaArticles = draw(articles(source, wish), wish);
    }

    /** Without a value only when cancelled; a layer that cannot be read is left out and a problem. */
    public static Outcome<AgreementResult> run(AgreementSource source, AgreementWish wish, Monitor monitor) {
        return new AgreementRun(source, wish).run(monitor);
    }

    static List<SourceArticle> articles(AgreementSource source, AgreementWish wish) {
        return source.articles().stream()
                .filter(article -> wish.hasArticle(article.id()))
                .toList();
    }

    /** Those on which γ is computed: all, or as many as wished, drawn with the seed. */
    private static Set<String> draw(List<SourceArticle> articles, AgreementWish wish) {
        List<String> rest = new ArrayList<>(articles.stream()
                .filter(article ->
                        article.layers().stream().filter(wish::hasLayer).count() > 1)
                .map(SourceArticle::id)
                .toList());
        Set<String> drawn = new HashSet<>();
        RandomNumbers random = new RandomNumbers(wish.seed());
        while (!rest.isEmpty() && drawn.size() < wish.gammaArticles()) {
            int at = random.below(rest.size());
            drawn.add(rest.get(at));
            rest.set(at, rest.get(rest.size() - 1));
            rest.remove(rest.size() - 1);
        }
        return drawn;
    }

    private Outcome<AgreementResult> run(Monitor monitor) {
        List<SourceArticle> articles = articles(source, wish);
        monitor.beginTask("", articles.size() + 1);
        for (SourceArticle article : articles) {
            if (monitor.isCanceled()) {
                return Outcome.failed(problems);
            }
            read(article);
            monitor.worked(1);
        }
        boolean onlySubmitted = !submitted.isEmpty() || any.isEmpty();
        AgreementResult result =
                AgreementResult.of(source, wish, questions, onlySubmitted ? submitted : any, onlySubmitted);
        result.bootstrap(monitor);
        monitor.done();
        return monitor.isCanceled() ? Outcome.failed(problems) : Outcome.of(result, problems);
    }

    private void read(SourceArticle article) {
        List<LayerReading> all = new ArrayList<>();
        for (String annotator : article.layers()) {
            if (wish.hasLayer(annotator)) {
                Outcome<LayerReading> layer = source.layer(article.id(), annotator);
                problems.addAll(layer.problems());
                layer.toOptional().ifPresentOrElse(all::add, () -> {
                    submitted.omit(article.id(), annotator, Reason.BROKEN);
                    any.omit(article.id(), annotator, Reason.BROKEN);
                });
            }
        }
        List<LayerReading> done = new ArrayList<>();
        for (LayerReading layer : all) {
            if (layer.state() == LayerState.DONE) {
                done.add(layer);
            } else {
                submitted.omit(article.id(), layer.annotator(), Reason.NOT_SUBMITTED);
            }
        }
        add(submitted, article, done);
        if (submitted.isEmpty()) {
            add(any, article, all);
        }
    }

    private void add(Collector collector, SourceArticle article, List<LayerReading> layers) {
        if (layers.size() < 2) {
            collector.omit(article.id(), "", layers.isEmpty() ? Reason.NO_LAYER : Reason.ONE_LAYER);
            return;
        }
        OptionalLong gammaSeed =
                gammaArticles.contains(article.id()) ? OptionalLong.of(wish.seed()) : OptionalLong.empty();
        Comparison comparison = new Comparison(article.id(), layers, gammaSeed);
        collector.add(comparison, compared(article, comparison));
    }

    private ComparedArticle compared(SourceArticle article, Comparison comparison) {
        String made = comparison.annotators().stream()
                .map(annotator -> source.made(article.id(), annotator))
                .max(String::compareTo)
                .orElse("");
        return new ComparedArticle(
                article.id(),
                article.title(),
                made.isEmpty() ? article.published() : made,
                comparison.annotators(),
                comparison.length());
    }
}
