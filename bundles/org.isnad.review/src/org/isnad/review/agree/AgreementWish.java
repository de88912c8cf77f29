package org.isnad.review.agree;

import java.util.Set;
import org.isnad.core.project.Project;

/**
 * What is to be compared, and how.
 *
 * @param layers whose layers; empty for all annotators, without gold
 * @param articles identifiers; empty for all
 * @param resamples of the bootstrap; 0 for no intervals
 * @param seed of every random number of the run
 * @param gammaArticles γ is computed on so many articles at most, drawn with the seed
 */
public record AgreementWish(Set<String> layers, Set<String> articles, int resamples, long seed, int gammaArticles) {

    public static final int RESAMPLES = 1000;
    public static final long SEED = 20240501;
    public static final int GAMMA_ARTICLES = 100;

    /** All that there is. */
    public static final AgreementWish ALL = new AgreementWish(Set.of(), Set.of(), RESAMPLES, SEED, GAMMA_ARTICLES);

    public AgreementWish {
        layers = Set.copyOf(layers);
        articles = Set.copyOf(articles);
    }

    public AgreementWish layers(Set<String> names) {
        return new AgreementWish(names, articles, resamples, seed, gammaArticles);
    }

    public AgreementWish articles(Set<String> ids) {
        return new AgreementWish(layers, ids, resamples, seed, gammaArticles);
    }

    public AgreementWish bootstrap(int times, long newSeed) {
        return new AgreementWish(layers, articles, times, newSeed, gammaArticles);
    }

    boolean hasArticle(String id) {
        return articles.isEmpty() || articles.contains(id);
    }

    boolean hasLayer(String annotator) {
        return layers.isEmpty()
                ? !annotator.equals(Project.GOLD) && !annotator.equals(Project.MACHINE)
                : layers.contains(annotator);
    }
}
