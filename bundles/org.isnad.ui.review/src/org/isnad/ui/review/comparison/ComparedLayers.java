package org.isnad.ui.review.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.project.ProjectEvent;
import org.isnad.model.corpus.Article;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.OpenProject;

/** The layers that a comparison shows, and those among them that are compared: opened for it, closed after it. UI thread. */
final class ComparedLayers {

    private final ComparisonEditor editor;
    private ComparisonInput input;
    private Article article;
    private List<ShownLayer> all = List.of();
    private List<String> compared = List.of();

    ComparedLayers(ComparisonEditor editor) {
        this.editor = editor;
    }

    /** What is to be opened next. */
    void take(ComparisonInput newInput) {
        input = newInput;
        article = newInput.found().orElseThrow();
    }

    ComparisonInput input() {
        return input;
    }

    Article article() {
        return article;
    }

    /** Empty where the project is not open any more. */
    Optional<Project> project() {
        return input.project();
    }

    List<ShownLayer> all() {
        return all;
    }

    /** By which the layers are told apart, in their order. */
    List<String> names() {
        return all.stream().map(ShownLayer::name).toList();
    }

    /** Names of those that are compared. */
    List<String> compared() {
        return compared;
    }

    List<ShownLayer> comparedLayers() {
        return all.stream().filter(layer -> compared.contains(layer.name())).toList();
    }

    void compareOnly(List<String> some) {
        compared = List.copyOf(some);
    }

    /**
     * Opens the layers of the input in place of those before, all of them compared; these stay where fewer than two can be
     * opened.
     *
     * @return why not, or empty
     */
    Optional<List<Problem>> open(Project project) {
        List<ShownLayer> before = all;
        Outcome<List<ShownLayer>> opened = ReadableLayers.open(project, article, input.layers());
        if (opened.value().size() < 2) {
            opened.value().stream().filter(layer -> !before.contains(layer)).forEach(this::release);
            return Optional.of(opened.problems());
        }
        all = opened.value();
        compared = names();
        before.stream().filter(layer -> !names().contains(layer.name())).forEach(this::release);
        return Optional.empty();
    }

    /** Whether one of these resources is of a layer here, or of its corpus. */
    boolean areAffected(List<Resource> resources) {
        return all.stream()
                .anyMatch(layer -> resources.contains(layer.resource())
                        || resources.contains(layer.corpus().eResource()));
    }

    /** Whether an event says that a layer here is not what it was. */
    boolean areGone(ProjectEvent event) {
        boolean gone =
                event.kind() == ProjectEvent.Kind.LAYER_RELOADED || event.kind() == ProjectEvent.Kind.LAYER_CLOSED;
        return gone
                && event.layer() != null
                && event.layer().article() == article
                && names().contains(event.layer().annotator());
    }

    /** Closes all that nobody else needs. */
    void close() {
        all.forEach(this::release);
        all = List.of();
    }

    /** Closes a layer that no other editor shows. */
    private void release(ShownLayer shown) {
        OpenLayer layer = shown.live();
        if (layer == null) {
            return;
        }
        IWorkbenchPage page = editor.getSite().getPage();
        boolean open = OpenProject.get()
                .project()
                .filter(project -> project == layer.project())
                .isPresent();
        boolean used = layer.project().isDirty(layer)
                || Arrays.stream(page.getEditorReferences())
                        .map(reference -> reference.getEditor(false))
                        .anyMatch(other -> other != editor && shows(other, layer));
        if (open && !used) {
            layer.project().close(layer);
        }
    }

    private static boolean shows(IEditorPart part, OpenLayer layer) {
        return ArticleEditors.layer(part).filter(layer::equals).isPresent()
                || part instanceof ComparisonEditor other
                        && other.layers().all().stream().anyMatch(shown -> shown.live() == layer);
    }
}
