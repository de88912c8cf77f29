package org.isnad.core.project;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.resource.Resource;
import org.isnad.core.CoreMessages;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.project.ProjectEvent.Kind;
import org.isnad.model.corpus.Article;

/**
 * Layers that the user closed and that stay in memory, hidden and free for others, for the steps that can be undone or redone
 * in them. A step that changes one wakes it: it is locked, and counts as open while it is not as its file.
 */
final class ClosedLayers {

    /** So many stay. */
    private static final int MOST = 64;

    private final Project project;
    private final LayerStore layers;
    private final Consumer<ProjectEvent> events;
    /** The one closed last stands last. */
    private final Set<OpenLayer> hidden = new LinkedHashSet<>();
    /** Those that the present step changes. */
    private final Set<OpenLayer> awakened = new LinkedHashSet<>();

    ClosedLayers(Project project, LayerStore layers, Consumer<ProjectEvent> events) {
        this.project = project;
        this.layers = layers;
        this.events = events;
    }

    boolean has(OpenLayer layer) {
        return hidden.contains(layer);
    }

    /** Whether a layer counts as open: one that is hidden and as its file does not. */
    boolean isShown(OpenLayer layer) {
        return !has(layer) || project.isDirty(layer);
    }

    /** A layer that counts as open. */
    Optional<OpenLayer> shown(Article article, String annotator) {
        return layers.open(article, annotator).filter(this::isShown);
    }

    /** Forgets the layer that is about to be opened where it is hidden and somebody else has it or wrote its file. */
    void beforeOpening(Article article, String annotator) {
        layers.open(article, annotator)
                .filter(layer -> has(layer) && !awaken(layer))
                .ifPresent(this::drop);
    }

    /** The layer is open again. */
    void show(OpenLayer layer) {
        hidden.remove(layer);
    }

    /** Hides a layer in which steps can be undone; one that has unsaved changes or no steps is dropped. */
    void close(OpenLayer layer) {
        if (project.isDirty(layer) || !project.edits().knows(layer.resource())) {
            drop(layer);
        } else if (!has(layer)) {
            hide(layer);
            tell(Kind.LAYER_CLOSED, layer);
        }
    }

    private void hide(OpenLayer layer) {
        hidden.add(layer);
        layer.free();
        if (hidden.size() > MOST) {
            hidden.stream().filter(other -> !project.isDirty(other)).findFirst().ifPresent(this::forget);
        }
    }

    /** Takes a layer out of memory with its unsaved changes and its steps. */
    void drop(OpenLayer layer) {
        boolean told = has(layer);
        forget(layer);
        if (!told) {
            tell(Kind.LAYER_CLOSED, layer);
        }
    }

    private void forget(OpenLayer layer) {
        project.edits().forget(layer.resource());
        layers.close(layer);
        hidden.remove(layer);
    }

    /** Drops those whose file somebody else wrote. */
    void dropOutdated() {
        layers.open().stream()
                .filter(layer -> has(layer)
                        && !project.isDirty(layer)
                        && layer.file().change().isPresent())
                .forEach(this::drop);
    }

    /** Makes the layer of a resource writable for a step; where that fails its steps are forgotten. */
    Outcome<Void> awaken(Resource resource) {
        OpenLayer layer = layers.open(resource);
        if (layer == null || !has(layer) || awaken(layer)) {
            return Outcome.of(null);
        }
        drop(layer);
        Place place = Place.file(layer.file().path().toString());
        return Outcome.failed(CoreMessages.error(
                "layer.taken", place, layer.annotator(), layer.article().getId()));
    }

    /** False where somebody else has the layer or wrote its file meanwhile. */
    private boolean awaken(OpenLayer layer) {
        if (!layer.isReadOnly()) {
            return true;
        }
        // The lock comes first: what is found under it stays true.
        Optional<LayerLock> lock = layers.lock(layer);
        layer.hold(lock.orElse(null));
        if (lock.isPresent() && layer.file().change().isPresent()) {
            layer.free();
        }
        return !layer.isReadOnly();
    }

    /** A step changes a layer. */
    void touched(OpenLayer layer) {
        if (has(layer)) {
            awakened.add(layer);
        }
    }

    /** After a step: one that it changed is told of, or is free again where it is as its file. */
    void stepDone() {
        List<OpenLayer> changed = List.copyOf(awakened);
        awakened.clear();
        for (OpenLayer layer : changed) {
            if (project.isDirty(layer)) {
                tell(Kind.CLOSED_LAYER_CHANGED, layer);
            } else {
                layer.free();
            }
        }
    }

    /** A hidden layer that is as its file is free for others. */
    void saved(OpenLayer layer) {
        if (has(layer)) {
            layer.free();
        }
    }

    private void tell(Kind kind, OpenLayer layer) {
        events.accept(new ProjectEvent(kind, layer.article(), layer));
    }
}
