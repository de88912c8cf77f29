package org.isnad.ui.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.core.project.ProjectEvent.Kind;
import org.isnad.model.corpus.Annotator;
import org.isnad.network.Stance;
import org.isnad.network.StanceData;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.Debounce;
import org.isnad.ui.Disposables;
import org.isnad.ui.Jobs;
import org.isnad.ui.OpenProject;

/** Reads the stances of one layer of the open project in the background, again whenever they may have changed. */
final class StanceSource {

    private final Disposables listening;
    private final Disposables listeningToProject = new Disposables();
    private final Debounce reading;
    private final Consumer<Outcome<StanceData>> result;
    private final Runnable other;
    private Project project;
    private String layer = Project.GOLD;
    private Job job;

    /**
     * Goes with its control.
     *
     * @param other told when another project, or none, is open; what was read before is no longer true then
     */
    StanceSource(Control control, Runnable other, Consumer<Outcome<StanceData>> result) {
        this.listening = Disposables.with(control);
        this.reading = new Debounce(control, 600, this::read);
        this.other = other;
        this.result = outcome -> {
            if (!control.isDisposed()) {
                result.accept(outcome);
            }
        };
        listening.add(OpenProject.get().onChange(this::follow)::close);
        listening.add(listeningToProject::close);
        listening.add(this::cancel);
    }

    Optional<Project> project() {
        return Optional.ofNullable(project);
    }

    String layer() {
        return layer;
    }

    /** Gold first, then who annotates. */
    List<String> layers() {
        List<String> layers = new ArrayList<>(List.of(Project.GOLD));
        if (project != null) {
            project.corpus().getAnnotators().stream().map(Annotator::getId).forEach(layers::add);
        }
        return layers;
    }

    /** How the user calls a layer. */
    static String layerName(String layer) {
        return layer.equals(Project.GOLD) ? Messages.Layer_gold : layer;
    }

    void take(String wanted) {
        layer = wanted;
        read();
    }

    /** Begins to listen and reads at once. */
    void follow() {
        listeningToProject.close();
        project = OpenProject.get().project().orElse(null);
        if (project != null) {
            listeningToProject.add(project.onChange(event -> {
                if (event.kind() == Kind.LAYER_SAVED || event.kind() == Kind.ARTICLE_ADDED) {
                    reading.request();
                }
            })::close);
        }
        if (!layers().contains(layer)) {
            layer = Project.GOLD;
        }
        other.run();
        read();
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    private void read() {
        cancel();
        if (project == null) {
            return;
        }
        StanceData.Snapshot snapshot = StanceData.Snapshot.take(project, layer, ArticleEditors.blinding(project));
        job = Jobs.background(Messages.State_reading, snapshot::read, result);
    }

    /** Opens the article of a stance in its layer and selects it. */
    static void open(IWorkbenchPage page, Stance stance) {
        Project open = OpenProject.get().project().orElse(null);
        if (open == null) {
            return;
        }
        Optional<IEditorPart> editor = open.article(stance.document().id())
                .flatMap(article -> ArticleEditors.open(page, open, article, stance.layer()));
        editor.ifPresent(part -> {
            page.activate(part);
            ArticleEditors.reveal(part, stance.begin(), stance.begin());
            ArticleEditors.select(part, stance.item());
        });
    }
}
