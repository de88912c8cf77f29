package org.isnad.ui.annotate.preferences;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.core.project.Disposer;
import org.isnad.ui.AnnotationPreferences;
import org.isnad.ui.annotate.editor.draw.ArticlePane;
import org.isnad.ui.canvas.ArrowKeys;
import org.isnad.ui.canvas.ArticleCanvas;
import org.isnad.ui.canvas.MarkLayer;

/** Keeps an article as the user prefers it. */
public final class Applied {

    private final ArticlePane pane;
    private final ArticleCanvas canvas;
    private final AnnotationPreferences preferences;
    private int zoom;

    private Applied(ArticlePane pane, AnnotationPreferences preferences) {
        this.pane = pane;
        canvas = pane.canvas();
        this.preferences = preferences;
    }

    /** Applies the preferences now and after each change, until the result is closed. */
    public static Disposer to(ArticlePane pane, AnnotationPreferences preferences) {
        Applied applied = new Applied(pane, preferences);
        applied.apply();
        return preferences.onChange(applied::apply);
    }

    /** A zoom that the user chose for this article stays until the preference is changed. */
    private void apply() {
        if (canvas.isDisposed()) {
            return;
        }
        canvas.setArrowKeys(preferences.visualArrows() ? ArrowKeys.VISUAL : ArrowKeys.LOGICAL);
        if (zoom != preferences.zoom()) {
            zoom = preferences.zoom();
            canvas.setZoom(zoom);
        }
        canvas.setVisibleLayers(visible());
        pane.legend().refresh();
    }

    private Set<MarkLayer> visible() {
        Set<String> hidden = preferences.hiddenLayers();
        Set<MarkLayer> visible = EnumSet.allOf(MarkLayer.class);
        visible.removeIf(layer -> hidden.contains(layer.name()));
        return visible;
    }
}
