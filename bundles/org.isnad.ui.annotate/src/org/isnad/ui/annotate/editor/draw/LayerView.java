package org.isnad.ui.annotate.editor.draw;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.PlatformUI;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.ui.Debounce;
import org.isnad.ui.Jobs;
import org.isnad.ui.annotate.problems.LayerCheck;
import org.isnad.ui.canvas.ArticleCanvas;
import org.isnad.ui.canvas.RulerMark;
import org.isnad.ui.canvas.draw.FrameLinks;
import org.isnad.ui.canvas.draw.ItemMarks;
import org.isnad.ui.canvas.draw.LayerDrawing;
import org.isnad.ui.canvas.draw.LayerWatch;
import org.isnad.ui.canvas.draw.OverlayNote;
import org.isnad.ui.label.ItemLabels;

/** A layer on a canvas: drawn, followed and explained. */
public final class LayerView implements AutoCloseable {

    private static final int OVERVIEW_DELAY = 400;

    private final ArticleCanvas canvas;
    private final LayerDrawing drawing;
    private final LayerWatch watch = new LayerWatch();
    private final ArticlePane pane;
    private final Debounce overview;
    private OpenLayer layer;
    private Item active;
    private Item hovered;
    private List<RulerMark> problems = List.of();
    private Collection<? extends Item> suggestions = List.of();
    private Job checking;

    public LayerView(ArticlePane pane) {
        this.pane = pane;
        canvas = pane.canvas();
        drawing = new LayerDrawing(canvas);
        overview = new Debounce(canvas, OVERVIEW_DELAY, this::showOverview);
        canvas.setHover(this::describe);
        canvas.onMouseOver(this::hover);
    }

    /** Shows a layer from its beginning in place of the one shown before. */
    public void show(OpenLayer newLayer) {
        close();
        layer = newLayer;
        layer.resource().eAdapters().add(watch);
        watch.take();
        active = null;
        hovered = null;
        problems = List.of();
        suggestions = List.of();
        drawing.forget();
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
            overview.request();
        }
        showLinks();
    }

    /** Shows in the overview and counts in the legend what is suggested. */
    public void setSuggestions(Collection<? extends Item> suggested) {
        suggestions = List.copyOf(suggested);
        overview.request();
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
        active = item;
        showLinks();
    }

    private void hover(List<Object> keys) {
        Item over = (Item) keys.stream()
                .filter(key -> key instanceof Statement || key instanceof Stance)
                .findFirst()
                .orElse(null);
        if (over != hovered) {
            hovered = over;
            showLinks();
        }
    }

    /** The links of what is emphasised and of what the mouse is over, for as long as they are in the article. */
    private void showLinks() {
        FrameLinks frames =
                new FrameLinks(layer.text().length(), layer.resource().getContents());
        canvas.setLinks(Stream.of(active, hovered)
                .filter(item -> item != null && item.eResource() != null)
                .distinct()
                .flatMap(item -> frames.of(item).stream())
                .toList());
    }

    /** One line for each item, the first first. */
    public String describe(Collection<?> items) {
        ItemLabels labels = new ItemLabels(layer.project().corpus(), layer.text());
        return items.stream()
                .filter(item -> item instanceof EObject || item instanceof OverlayNote)
                .map(item -> item instanceof OverlayNote note ? note.text() : labels.label((EObject) item))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        if (checking != null) {
            checking.cancel();
        }
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
        overview.request();
    }

    private void showOverview() {
        showOnRuler();
        if (PlatformUI.isWorkbenchRunning()) {
            check();
        }
    }

    private void check() {
        OpenLayer checked = layer;
        LayerCheck check = new LayerCheck(checked);
        if (checking != null) {
            checking.cancel();
        }
        checking = Jobs.background(DrawMessages.Legend_checking, monitor -> check.run(), found -> {
            if (!pane.isDisposed() && checked == layer) {
                problems = overviewOf().problems(found);
                showOnRuler();
            }
        });
    }

    private void showOnRuler() {
        LayerOverview places = overviewOf();
        List<EObject> items = layer.resource().getContents();
        List<RulerMark> marks = new ArrayList<>(places.frames(items));
        marks.addAll(places.suggestions(suggestions));
        marks.addAll(problems);
        pane.ruler().setRulerMarks(marks);
        pane.legend().setCounts(LayerOverview.counts(items, suggestions.size()));
    }

    private LayerOverview overviewOf() {
        return new LayerOverview(new ItemLabels(layer.project().corpus(), layer.text()));
    }
}
