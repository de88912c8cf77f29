package org.isnad.ui.review.comparison;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.isnad.review.version.LayerVersion;
import org.isnad.review.version.LayerVersions;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.Jobs;
import org.isnad.ui.OpenProject;
import org.isnad.ui.Selections;
import org.isnad.ui.choice.ChoiceDialog;
import org.isnad.ui.review.ReviewParts;

/** Compares versions of one layer: of the one in the active editor, else of one that the user chooses of the selected article. */
public final class CompareVersionsHandler extends AbstractHandler {

    /** More commits are not offered. */
    private static final int MOST = 200;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Shell shell = page.getWorkbenchWindow().getShell();
        Project project = OpenProject.get().project().orElse(null);
        Article article = Selections.first(HandlerUtil.getCurrentSelection(event), Article.class)
                .orElse(null);
        Optional<OpenLayer> layer = ArticleEditors.layer(page.getActiveEditor());
        if (project == null) {
            return null;
        }
        if (article != null) {
            new ChoiceDialog<>(
                            shell,
                            ComparisonMessages.Versions_layer,
                            ReadableLayers.names(project, article),
                            LayerNames::label,
                            null)
                    .ask()
                    .ifPresent(annotator -> compare(page, project, article, annotator));
        } else {
            layer.ifPresent(open -> compare(page, project, open.article(), open.annotator()));
        }
        return null;
    }

    private static void compare(IWorkbenchPage page, Project project, Article article, String annotator) {
        Shell shell = page.getWorkbenchWindow().getShell();
        LayerVersions versions = LayerVersions.of(project, article, annotator);
        AtomicReference<LayerVersion> other = new AtomicReference<>();
        Jobs.modal(shell, monitor -> {
                    Outcome<List<LayerVersion>> listed = versions.list(MOST, monitor);
                    if (listed.isPresent()) {
                        other.set(versions.firstOther(listed.value(), monitor).orElse(null));
                    }
                    return listed;
                })
                .ifPresent(found -> {
                    String hint =
                            found.problems().stream().map(Problem::message).collect(Collectors.joining("\n"));
                    new VersionsDialog(shell, annotator, found.toOptional().orElse(List.of()), other.get(), hint)
                            .ask()
                            .ifPresent(layers -> ReviewParts.openComparison(page, project, article, layers));
                });
    }
}
