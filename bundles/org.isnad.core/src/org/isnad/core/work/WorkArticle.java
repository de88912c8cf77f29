package org.isnad.core.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;

/**
 * An article as something to be annotated.
 *
 * @param characters code points
 * @param assigned identifiers of annotators, in the order of their assignment
 * @param articles where the folders of all articles are
 */
public record WorkArticle(
        String id,
        String title,
        String published,
        int characters,
        List<String> assigned,
        boolean calibration,
        Path articles) {

    public WorkArticle {
        assigned = List.copyOf(assigned);
    }

    static WorkArticle of(Project project, Article article) {
        return new WorkArticle(
                article.getId(),
                Objects.requireNonNullElse(article.getTitle(), ""),
                Objects.requireNonNullElse(article.getPublished(), ""),
                article.getCharacters(),
                article.getAssigned().isEmpty()
                        ? List.of()
                        : article.getAssigned().stream().distinct().toList(),
                article.isCalibration(),
                project.articlesFolder());
    }

    /** Where its layers are. */
    public Path folder() {
        return articles.resolve(id);
    }
}
