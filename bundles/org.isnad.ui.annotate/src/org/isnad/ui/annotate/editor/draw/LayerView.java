package org.isnad.ui.annotate.editor.draw;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.ui.annotate.canvas.ArticleCanvas;
import org.isnad.ui.label.ItemLabels;

/** A layer on a canvas: drawn, followed and explained. */
public final class LayerView implements AutoCloseable {

    private final ArticleCanvas canvas;
    private final LayerDrawing drawing;
    private final LayerWatch watch = new LayerWatch();
    private OpenLayer layer;

    public LayerView(ArticleCanvas canvas) {
        this.canvas = canvas;
        drawing = new LayerDrawing(canvas);
        canvas.setHover(this::describe);
    }

    /** Shows a layer from its beginning in place of the one shown before. */
    public void show(OpenLayer newLayer) {
        close();
        layer = newLayer;
        layer.resource().eAdapters().add(watch);
        watch.take();
        canvas.setText(layer.text());
        redraw();
    }

    /** Draws what changed since the last time; all, when the registry, which gives the colours, was changed too. */
    public void update(boolean registryChanged) {
        List<EObject> changed = watch.take();
        if (registryChanged) {
            redraw();
        } else if (!changed.isEmpty()) {
            drawing.update(changed);
        }
    }

    /** Emphasises an item with what belongs to it; nothing for null. */
    public void emphasise(Item item) {
        Set<EObject> keys = new HashSet<>();
        if (item instanceof Statement statement) {
            keys.addAll(statement.getSources());
            keys.addAll(statement.getQuotes());
        } else if (item instanceof Stance stance && stance.getBasis() != null) {
            keys.add(stance.getBasis());
        }
        if (item != null) {
            keys.add(item);
        }
        canvas.setActiveKeys(keys);
    }

    /** One line for each item, the first first. */
    public String describe(Collection<?> items) {
        ItemLabels labels = new ItemLabels(layer.project().corpus(), layer.text());
        return items.stream()
                .filter(EObject.class::isInstance)
                .map(item -> labels.label((EObject) item))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        if (layer != null) {
            layer.resource().eAdapters().remove(watch);
        }
    }

    private void redraw() {
        Map<String, ActorType> types = new HashMap<>();
        for (Actor actor : layer.project().corpus().getActors()) {
            types.put(actor.getId(), actor.getType());
        }
        drawing.show(
                new ItemMarks(layer.text().length(), types::get),
                layer.resource().getContents());
    }
}
