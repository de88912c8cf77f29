package org.isnad.ui.corpus.actors;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.suggest.Propagation;
import org.isnad.core.suggest.Propagation.Report;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Article;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.ProblemDialogs;

/** Proposes mentions of an actor wherever the chosen ones of its names stand, in this article or in the corpus. */
public final class PropagateHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Scene.of(event)
                .ifPresent(scene -> scene.actors().stream().findFirst().ifPresent(actor -> propagate(scene, actor)));
        return null;
    }

    private static void propagate(Scene scene, Actor actor) {
        Optional<OpenLayer> layer = ArticleEditors.layer(scene.page().getActiveEditor());
        ActorMention mention =
                scene.selected(ActorMention.class).stream().findFirst().orElse(null);
        String words = mention == null || layer.isEmpty() ? null : words(layer.get(), mention);
        PropagateDialog dialog = new PropagateDialog(scene.shell(), actor, mention, words, layer.isPresent());
        if (dialog.open() != Window.OK) {
            return;
        }
        List<Article> articles = dialog.isEverywhere()
                ? List.copyOf(scene.project().corpus().getArticles())
                : List.of(layer.orElseThrow().article());
        run(scene, actor, dialog, articles)
                .flatMap(report -> ProblemDialogs.show(scene.shell(), RegistryMessages.NotDone, report))
                .ifPresent(report -> tell(scene, report));
    }

    /** In the UI thread, for those who show suggestions are told of each article; the dialog lets the user cancel between two. */
    private static Optional<Outcome<Report>> run(
            Scene scene, Actor actor, PropagateDialog dialog, List<Article> articles) {
        AtomicReference<Outcome<Report>> report = new AtomicReference<>();
        try {
            new ProgressMonitorDialog(scene.shell())
                    .run(
                            false,
                            true,
                            monitor -> report.set(Propagation.run(
                                    scene.project(),
                                    actor.getId(),
                                    dialog.type(),
                                    dialog.names(),
                                    articles,
                                    BasicMonitor.toMonitor(monitor))));
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException cancelled) {
            return Optional.empty();
        }
        return Optional.ofNullable(report.get());
    }

    private static String words(OpenLayer layer, ActorMention mention) {
        return layer.text()
                .substring(
                        mention.getBegin(),
                        Math.min(mention.getEnd(), layer.text().length()));
    }

    private static void tell(Scene scene, Report report) {
        String sentence = report.places() == 0
                ? RegistryMessages.Propagate_none
                : NLS.bind(RegistryMessages.Propagate_done, report.places(), report.articles());
        MessageDialog.openInformation(scene.shell(), RegistryMessages.Propagate_title, sentence);
    }
}
