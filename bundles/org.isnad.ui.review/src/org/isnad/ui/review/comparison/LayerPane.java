package org.isnad.ui.review.comparison;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.project.ProjectEvent;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.ui.Debounce;
import org.isnad.ui.Disposables;
import org.isnad.ui.canvas.ArticleCanvas;
import org.isnad.ui.canvas.draw.FrameLinks;
import org.isnad.ui.label.ItemLabels;

/**
 * One layer of an article to be read, not changed: the annotator and the state over the text with its marks. It follows the
 * layer as it changes. The canvas never runs mirrored; its text runs as its paragraphs do.
 */
public final class LayerPane extends Composite {

    private static final int DELAY = 150;

    private final PaneHeader header;
    private final ArticleCanvas canvas;
    private final PaneDrawing drawing;
    private final Debounce drawn;
    private final Disposables following = new Disposables();
    private Predicate<? super EObject> quiet = item -> false;
    private List<Gap> gaps = List.of();
    private ShownLayer shown;

    public LayerPane(Composite parent) {
        super(parent, SWT.LEFT_TO_RIGHT);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        setLayout(layout);
        header = new PaneHeader(this);
        header.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        canvas = new ArticleCanvas(this, SWT.NONE);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        drawing = new PaneDrawing(canvas);
        drawn = new Debounce(canvas, DELAY, this::draw);
        canvas.setHover(this::describe);
        addDisposeListener(event -> following.close());
    }

    public ArticleCanvas canvas() {
        return canvas;
    }

    /** What is shown; empty before the first time. */
    public Optional<ShownLayer> shown() {
        return Optional.ofNullable(shown);
    }

    /** Shows a layer and follows its changes. */
    public void show(OpenLayer layer) {
        show(ShownLayer.of(layer));
    }

    /** Shows a layer in place of the one shown before; the place in the text stays where the text is the same. */
    public void show(ShownLayer layer) {
        following.close();
        shown = layer;
        if (layer.live() != null) {
            Project project = layer.live().project();
            following.add(project.edits().onChange(this::edited)::close);
            following.add(project.onChange(this::happened)::close);
        }
        drawing.text(layer.text());
        draw();
    }

    /** The colour that stands for the annotator, shown at the edge of the header; null for none. */
    public void setColour(RGB colour) {
        header.setColour(colour);
    }

    /** Draws some items without their colours, as those that need no attention. */
    public void setQuiet(Predicate<? super EObject> newQuiet) {
        quiet = newQuiet;
        draw();
    }

    /** Shows where others have something that this layer has not. */
    public void setGaps(Collection<Gap> newGaps) {
        gaps = List.copyOf(newGaps);
        draw();
    }

    /** Both at once. */
    public void setLook(Predicate<? super EObject> newQuiet, Collection<Gap> newGaps) {
        quiet = newQuiet;
        gaps = List.copyOf(newGaps);
        draw();
    }

    /** Shows places to look at, where the items there show no emphasis of their own; their keys are to be emphasised. */
    public void highlight(Collection<Gap> places) {
        drawing.highlight(places);
    }

    /** Emphasises items with what belongs to them, and gaps by their keys; nothing for an empty collection. */
    public void emphasise(Collection<?> keys) {
        Set<Object> active = new HashSet<>(keys);
        for (Object key : keys) {
            if (key instanceof Statement statement) {
                active.addAll(statement.getSources());
                active.addAll(statement.getQuotes());
            } else if (key instanceof Stance stance && stance.getBasis() != null) {
                active.add(stance.getBasis());
            }
        }
        canvas.setActiveKeys(active);
        showLinks();
    }

    /** Adds a listener for clicks: the items and keys of gaps under the mouse, innermost first; the result removes it. */
    public Runnable onClick(Consumer<List<Object>> listener) {
        return canvas.onMarkClick(click -> listener.accept(click.keys()));
    }

    @Override
    public boolean setFocus() {
        return canvas.setFocus();
    }

    private void draw() {
        if (shown != null) {
            header.show(shown);
            drawing.draw(PaneMarks.of(shown, quiet, gaps));
            showLinks();
        }
    }

    private void showLinks() {
        if (shown != null) {
            FrameLinks frames = new FrameLinks(shown.text().length(), shown.items());
            canvas.setLinks(canvas.getActiveKeys().stream()
                    .filter(Item.class::isInstance)
                    .map(Item.class::cast)
                    .filter(item -> item.eResource() == shown.resource())
                    .flatMap(item -> frames.of(item).stream())
                    .toList());
        }
    }

    private void edited() {
        var affected = shown.live().project().edits().lastAffected();
        if (affected.contains(shown.resource())
                || affected.contains(shown.corpus().eResource())) {
            drawn.request();
        }
    }

    private void happened(ProjectEvent event) {
        OpenLayer layer = event.layer();
        if (layer != null
                && event.kind() == ProjectEvent.Kind.LAYER_RELOADED
                && layer.article() == shown.live().article()
                && layer.annotator().equals(shown.live().annotator())) {
            show(layer);
        } else {
            drawn.request();
        }
    }

    private String describe(Collection<?> keys) {
        ItemLabels labels = new ItemLabels(shown.corpus(), shown.text());
        return keys.stream()
                .filter(EObject.class::isInstance)
                .map(item -> labels.label((EObject) item))
                .collect(Collectors.joining("\n"));
    }
}
