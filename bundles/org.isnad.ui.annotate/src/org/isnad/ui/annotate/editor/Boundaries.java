package org.isnad.ui.annotate.editor;

import java.util.function.Supplier;
import org.isnad.core.project.Disposer;
import org.isnad.core.project.OpenLayer;
import org.isnad.ui.AnnotationPreferences;
import org.isnad.ui.annotate.editor.place.Edges;
import org.isnad.ui.annotate.editor.place.SelectionGrowth;
import org.isnad.ui.annotate.editor.place.TextUnits;

/** Where annotations may begin and end in the article of an editor, and the units that a selection grows by. */
public final class Boundaries {

    private final Supplier<OpenLayer> layer;
    private final Snapping snapping = new Snapping(this::applySnapping);
    private final SelectionGrowth growth = new SelectionGrowth();
    private Edges edges;
    private TextUnits units;

    Boundaries(Supplier<OpenLayer> layer) {
        this.layer = layer;
    }

    Edges edges() {
        if (edges == null) {
            edges = new Edges(layer.get().project().corpus(), layer.get().text());
            edges.setSnapping(snapping.isOn());
        }
        return edges;
    }

    /** Words, phrases and sentences of this article. */
    public TextUnits units() {
        if (units == null) {
            units = new TextUnits(layer.get().text());
        }
        return units;
    }

    public SelectionGrowth growth() {
        return growth;
    }

    /** Whether edges of annotations go to the edges of words. */
    public void setSnapping(boolean snaps) {
        snapping.set(snaps);
    }

    Disposer follow(AnnotationPreferences preferences) {
        return snapping.follow(preferences);
    }

    private void applySnapping() {
        edges().setSnapping(snapping.isOn());
    }

    /** The names that edges are found by are others. */
    void registryChanged() {
        edges = null;
    }

    /** The text is another one. */
    void layerChanged() {
        edges = null;
        units = null;
    }
}
