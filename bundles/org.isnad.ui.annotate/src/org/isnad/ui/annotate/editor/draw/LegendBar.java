package org.isnad.ui.annotate.editor.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.isnad.ui.AnnotationPreferences;
import org.isnad.ui.canvas.ArticleCanvas;
import org.isnad.ui.canvas.MarkLayer;
import org.isnad.ui.label.Isolate;

/**
 * A row of switches, one for each layer of marks with its look and how many there are, which unfolds to what the colours and
 * lines mean.
 */
public final class LegendBar extends Composite {

    private static final List<MarkLayer> ORDER = List.of(
            MarkLayer.MENTIONS,
            MarkLayer.STATEMENTS,
            MarkLayer.QUOTES,
            MarkLayer.STANCES,
            MarkLayer.ZONES,
            MarkLayer.SUGGESTIONS);

    private final ArticleCanvas canvas;
    private final boolean rightToLeft = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
    private final Map<MarkLayer, Button> switches = new EnumMap<>(MarkLayer.class);
    private final Button fold;
    private Composite looks;
    private int width;

    LegendBar(Composite parent, ArticleCanvas canvas) {
        super(parent, SWT.LEFT_TO_RIGHT);
        this.canvas = canvas;
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 0;
        layout.marginWidth = 4;
        layout.verticalSpacing = 0;
        setLayout(layout);
        int side = rightToLeft ? SWT.END : SWT.BEGINNING;
        if (rightToLeft) {
            fold = foldButton();
            row().setLayoutData(new GridData(side, SWT.CENTER, true, false));
        } else {
            row().setLayoutData(new GridData(side, SWT.CENTER, true, false));
            fold = foldButton();
        }
        canvas.onVisibleLayers(this::showLayers);
        canvas.addListener(SWT.Resize, e -> wrapAgain());
        fold.setLayoutData(new GridData(rightToLeft ? SWT.BEGINNING : SWT.END, SWT.CENTER, false, false));
    }

    /** Shows how many items each layer has; one that is not named has none. */
    public void setCounts(Map<MarkLayer, Integer> counts) {
        boolean changed = false;
        for (Map.Entry<MarkLayer, Button> entry : switches.entrySet()) {
            String text = name(entry.getKey()) + " " + Isolate.of(counts.getOrDefault(entry.getKey(), 0));
            changed |= !text.equals(entry.getValue().getText());
            entry.getValue().setText(text);
        }
        if (changed) {
            layout(true, true);
        }
    }

    /** The switch of a layer. */
    public Button toggle(MarkLayer layer) {
        return switches.get(layer);
    }

    /** Shows or hides what the colours and lines mean. */
    public void setUnfolded(boolean unfolded) {
        if (unfolded == (looks != null)) {
            return;
        }
        if (unfolded) {
            looks = new LegendLooks(this, canvas, rightToLeft);
            looks.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1));
        } else {
            looks.dispose();
            looks = null;
        }
        showFold();
        getParent().layout(true, true);
    }

    public boolean isUnfolded() {
        return looks != null;
    }

    /** Looks are wrapped to the width of the article. */
    private void wrapAgain() {
        if (looks != null && width != canvas.getSize().x) {
            width = canvas.getSize().x;
            getDisplay().asyncExec(() -> {
                if (!isDisposed()) {
                    getParent().layout(true, true);
                }
            });
        }
    }

    private Composite row() {
        Composite row = new Composite(this, SWT.LEFT_TO_RIGHT);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.center = true;
        layout.spacing = 10;
        row.setLayout(layout);
        List<MarkLayer> layers = new ArrayList<>(ORDER);
        if (rightToLeft) {
            Collections.reverse(layers);
        }
        layers.forEach(layer -> switches.put(layer, toggle(row, layer)));
        return row;
    }

    private Button toggle(Composite row, MarkLayer layer) {
        Button button = new Button(row, SWT.CHECK | (rightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT));
        button.setText(name(layer));
        button.setSelection(canvas.getVisibleLayers().contains(layer));
        button.addListener(SWT.Selection, e -> show(layer, button.getSelection()));
        return button;
    }

    private Button foldButton() {
        Button button = new Button(this, SWT.ARROW | SWT.UP | SWT.FLAT);
        button.setToolTipText(DrawMessages.Legend_unfold);
        button.addListener(SWT.Selection, e -> setUnfolded(!isUnfolded()));
        return button;
    }

    private void showFold() {
        fold.setAlignment(isUnfolded() ? SWT.DOWN : SWT.UP);
        fold.setToolTipText(isUnfolded() ? DrawMessages.Legend_fold : DrawMessages.Legend_unfold);
    }

    /** Sets the switches as the canvas shows its layers. */
    public void refresh() {
        Set<MarkLayer> layers = canvas.getVisibleLayers();
        switches.forEach((layer, button) -> button.setSelection(layers.contains(layer)));
    }

    /** In all articles, and remembered. */
    private void showLayers(Set<MarkLayer> shown) {
        if (!isDisposed()) {
            switches.forEach((layer, button) -> button.setSelection(shown.contains(layer)));
        }
    }

    private void show(MarkLayer layer, boolean shown) {
        Set<MarkLayer> layers = EnumSet.noneOf(MarkLayer.class);
        layers.addAll(canvas.getVisibleLayers());
        if (shown) {
            layers.add(layer);
        } else {
            layers.remove(layer);
        }
        canvas.setVisibleLayers(layers);
        AnnotationPreferences.get().setLayerShown(layer.name(), shown);
    }

    /** What a layer is called. */
    public static String name(MarkLayer layer) {
        return switch (layer) {
            case MENTIONS -> DrawMessages.Layer_MENTIONS;
            case STATEMENTS -> DrawMessages.Layer_STATEMENTS;
            case QUOTES -> DrawMessages.Layer_QUOTES;
            case STANCES -> DrawMessages.Layer_STANCES;
            case ZONES -> DrawMessages.Layer_ZONES;
            case SUGGESTIONS -> DrawMessages.Layer_SUGGESTIONS;
        };
    }
}
