package org.isnad.ui.canvas.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.isnad.core.edit.EditStack;
import org.isnad.core.project.Disposer;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.corpus.Article;
import org.isnad.text.TextRange;
import org.isnad.ui.Debounce;
import org.isnad.ui.canvas.ArticleCanvas;
import org.isnad.ui.canvas.Chip;
import org.isnad.ui.canvas.Mark;
import org.isnad.ui.canvas.MarkLayer;

/** Where an editor lets others lay an {@link ArticleOverlay} over its layer, one at a time; an adapter of the editor. */
public final class OverlayHost {

    /** Milliseconds after the last edit. */
    private static final int DELAY = 200;

    private final ArticleCanvas canvas;
    private final Debounce redraw;
    private OpenLayer layer;
    private ArticleOverlay overlay;
    private List<OverlayNote> notes = List.of();
    private List<Mark> marks = List.of();
    private List<Chip> chips = List.of();
    private Disposer following;

    public OverlayHost(ArticleCanvas canvas) {
        this.canvas = canvas;
        redraw = new Debounce(canvas, DELAY, this::draw);
        canvas.addListener(SWT.Dispose, event -> unfollow());
    }

    /** The editor shows another layer, or the same one anew: what was drawn on the canvas is gone. */
    public void layerShown(OpenLayer newLayer) {
        layer = newLayer;
        marks = List.of();
        canvas.changeChips(chips, List.of());
        chips = List.of();
        follow();
        draw();
    }

    public OpenLayer layer() {
        return layer;
    }

    /** Shows an overlay in place of any other, and anew after edits in its article; null shows none. */
    public void show(ArticleOverlay newOverlay) {
        overlay = newOverlay;
        follow();
        draw();
    }

    private void follow() {
        unfollow();
        if (overlay != null && layer != null) {
            EditStack edits = layer.project().edits();
            Article article = layer.article();
            following = edits.onChange(() -> edited(edits, article));
        }
    }

    private void edited(EditStack edits, Article article) {
        boolean ours = layer.project().openLayers().stream()
                .anyMatch(
                        one -> one.article() == article && edits.lastAffected().contains(one.resource()));
        if (ours || edits.lastAffected().contains(layer.project().corpus().eResource())) {
            redraw.request();
        }
    }

    private void unfollow() {
        if (following != null) {
            following.close();
            following = null;
        }
    }

    public Optional<ArticleOverlay> shown() {
        return Optional.ofNullable(overlay);
    }

    /** What is shown, in the order it was given. */
    public List<OverlayNote> notes() {
        return notes;
    }

    private void draw() {
        if (layer != null && overlay != null && !layer.project().openLayers().contains(layer)) {
            return;
        }
        notes = overlay == null || layer == null ? List.of() : List.copyOf(overlay.notes(layer));
        List<Mark> newMarks = new ArrayList<>();
        List<Chip> newChips = new ArrayList<>();
        int length = layer == null ? 0 : layer.text().length();
        for (OverlayNote note : notes) {
            List<TextRange> inside = note.places().stream()
                    .filter(place -> place.end() <= length)
                    .toList();
            if (note.style() != null) {
                inside.forEach(place ->
                        newMarks.add(new Mark(place.begin(), place.end(), note, note.style(), MarkLayer.STATEMENTS)));
            }
            inside.stream()
                    .findFirst()
                    .ifPresent(place -> newChips.add(
                            new Chip(place.begin(), note.sign(), note.colour(), note, MarkLayer.STATEMENTS)));
        }
        canvas.changeMarks(marks, newMarks);
        canvas.changeChips(chips, newChips);
        marks = newMarks;
        chips = newChips;
    }
}
