package org.isnad.core.project;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.corpus.Article;

/**
 * A project in numbers.
 *
 * @param actors number of actors in the registry
 * @param issues number of issues in the catalogue
 */
public record ProjectInfo(String name, int actors, int issues, List<ArticleInfo> articles) {

    /**
     * An article in numbers.
     *
     * @param sha256 of the bytes of its text, lower-case hexadecimal
     * @param characters length of its text in Unicode code points
     */
    public record ArticleInfo(String id, String title, String sha256, int characters, List<LayerInfo> layers) {}

    /** A layer in numbers. */
    public record LayerInfo(String annotator, int mentions, int statements, int stances) {}

    /** Counts what the project holds; layers are counted without loading them. */
    public static ProjectInfo of(Project project) {
        List<ArticleInfo> articles = new ArrayList<>();
        for (Article article : project.corpus().getArticles()) {
            List<LayerInfo> layers = project.layers(article).stream()
                    .map(annotator -> layer(project.summary(article, annotator)))
                    .toList();
            articles.add(new ArticleInfo(
                    article.getId(),
                    article.getTitle() == null ? "" : article.getTitle(),
                    article.getSha256(),
                    article.getCharacters(),
                    layers));
        }
        return new ProjectInfo(
                project.corpus().getName(),
                project.corpus().getActors().size(),
                project.corpus().getIssues().size(),
                articles);
    }

    private static LayerInfo layer(LayerSummary summary) {
        return new LayerInfo(summary.annotator(), summary.mentions(), summary.statements(), summary.stances());
    }
}
