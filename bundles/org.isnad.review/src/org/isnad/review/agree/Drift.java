package org.isnad.review.agree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Articles in the order in which they were annotated, cut into stretches of nearly as many. */
final class Drift {

    private static final int MOST_BINS = 10;
    private static final int LEAST_ARTICLES = 2;
    private static final int DAY = 10;

    private final List<ComparedArticle> articles;

    /** Those without any date say nothing of time. */
    Drift(List<ComparedArticle> articles) {
        this.articles = articles.stream()
                .filter(article -> !article.when().isEmpty())
                .sorted(Comparator.comparing(ComparedArticle::when).thenComparing(ComparedArticle::id))
                .toList();
    }

    List<DriftBin> bins(Function<List<ComparedArticle>, DriftBin> make) {
        int bins = Math.min(MOST_BINS, articles.size() / LEAST_ARTICLES);
        List<DriftBin> made = new ArrayList<>();
        for (int i = 0; i < bins && bins > 1; i++) {
            made.add(make.apply(articles.subList(articles.size() * i / bins, articles.size() * (i + 1) / bins)));
        }
        return made;
    }

    static String day(ComparedArticle article) {
        return article.when().length() > DAY ? article.when().substring(0, DAY) : article.when();
    }
}
