package org.isnad.ui.corpus.search;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.isnad.core.project.Project;
import org.isnad.core.search.Hit;
import org.isnad.model.corpus.Article;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.OpenProject;

/** Leads to the place of a hit: an item in its layer, a stretch of text in whatever layer of the article is shown. */
final class OpenHit {

    private OpenHit() {}

    /** Whether the place is still there. */
    static boolean open(IWorkbenchPage page, Hit hit) {
        Project project = OpenProject.get().project().orElse(null);
        Article article =
                project == null ? null : project.article(hit.article().id()).orElse(null);
        if (article == null) {
            return false;
        }
        Optional<IEditorPart> editor = hit.annotator() == null
                ? shown(page, article).or(() -> ArticleEditors.openOwn(page, project, article))
                : ArticleEditors.open(page, project, article, hit.annotator());
        editor.ifPresent(page::activate);
        if (editor.isEmpty()) {
            return true;
        }
        if (hit.item() == null) {
            ArticleEditors.reveal(editor.get(), hit.begin(), hit.end());
            return true;
        }
        ArticleEditors.reveal(editor.get(), hit.begin(), hit.begin());
        return ArticleEditors.select(editor.get(), hit.item());
    }

    /** The active editor, else any other, that shows the article. */
    private static Optional<IEditorPart> shown(IWorkbenchPage page, Article article) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(Optional.ofNullable(page.getActiveEditor())),
                        Arrays.stream(page.getEditorReferences())
                                .map((IEditorReference reference) -> Optional.ofNullable(reference.getEditor(false))))
                .flatMap(Optional::stream)
                .filter(Objects::nonNull)
                .filter(editor -> ArticleEditors.layer(editor)
                        .filter(layer -> layer.article() == article)
                        .isPresent())
                .findFirst();
    }
}
