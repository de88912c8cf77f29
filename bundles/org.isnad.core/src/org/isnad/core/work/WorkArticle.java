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
 * @param folder where its layers are
 */
public record WorkArticle(
        String id,
        String title,
        String published,
        int characters,
        List<String> assigned,
        boolean calibration,
        Path folder) {

    public WorkArticle {
        assigned = List.copyOf(assigned);
    }

    static WorkArticle of(Project project, Article article) {
        return new WorkArticle(
                article.getId(),
                Objects.requireNonNullElse(article.getTitle(), ""),
                Objects.requireNonNullElse(article.getPublished(), ""),
                article.getCharacters(),
                article.getAssigned().stream().distinct().toList(),
                article.isCalibration(),
                project.articleFolder(article));
    }
}
