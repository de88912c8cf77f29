package org.isnad.ui.corpus.articles;

import java.util.List;
import java.util.Optional;
import org.isnad.core.project.LayerSummary;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;

/**
 * What the corpus view says about an article beside its metadata.
 *
 * @param own the annotator's layer in numbers
 * @param others the names of other layers, gold last
 */
record ArticleFacts(LayerSummary own, List<String> others) {

    RowState state() {
        return RowState.of(own);
    }

    /** Reads them from memory where the layer is open, else from disk. */
    static ArticleFacts read(Project project, Article article, String annotator) {
        List<String> others = project.layers(article).stream()
                .filter(layer -> !layer.equals(annotator))
                .toList();
        return new ArticleFacts(own(project, article, annotator), others);
    }

    private static LayerSummary own(Project project, Article article, String annotator) {
        if (annotator.isEmpty()) {
            return LayerSummary.none(annotator);
        }
        Optional<OpenLayer> open = project.openLayers().stream()
                .filter(layer -> layer.article() == article && layer.annotator().equals(annotator))
                .findFirst();
        return open.map(ArticleFacts::count).orElseGet(() -> project.summary(article, annotator));
    }

    private static LayerSummary count(OpenLayer layer) {
        return new LayerSummary(
                layer.annotator(),
                layer.head() == null ? null : layer.head().getState(),
                layer.mentions().size(),
                layer.statements().size(),
                layer.stances().size());
    }
}
