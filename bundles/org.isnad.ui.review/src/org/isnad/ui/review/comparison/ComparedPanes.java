package org.isnad.ui.review.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.align.Aligned;
import org.isnad.review.difference.DifferenceKind;
import org.isnad.review.reading.Reading;
import org.isnad.text.TextRange;
import org.isnad.ui.canvas.ArticleCanvas;
import org.isnad.ui.canvas.ScrollGroup;
import org.isnad.ui.review.comparison.list.Compared;
import org.isnad.ui.review.comparison.list.DifferenceList;
import org.isnad.ui.review.comparison.list.Row;

/** The layers beside each other, or one over the other, with what the list shows emphasised and what agrees made quiet. */
final class ComparedPanes extends Composite {

    private final boolean rightToLeft;
    private final BiConsumer<String, String> clicked;
    private final Map<String, LayerPane> panes = new LinkedHashMap<>();
    private final Map<String, LayerItems> items = new HashMap<>();
    private List<ShownLayer> layers = List.of();
    private OverlayPane overlay;
    private boolean overlaid;
    private DifferenceList list;
    private boolean quietAgreed = true;

    /** @param clicked hears which item, of which layer, was clicked: layer and identifier */
    ComparedPanes(Composite parent, boolean rightToLeft, BiConsumer<String, String> clicked) {
        super(parent, SWT.LEFT_TO_RIGHT);
        this.rightToLeft = rightToLeft;
        this.clicked = clicked;
        setLayout(new FillLayout());
    }

    boolean isOverlaid() {
        return overlaid;
    }

    /** The canvases in the order of the layers; one where they lie over each other. */
    List<ArticleCanvas> canvases() {
        return overlaid
                ? List.of(overlay.canvas())
                : panes.values().stream().map(LayerPane::canvas).toList();
    }

    /** Shows layers anew, in the one way or the other; the place in the text is kept. */
    void show(List<ShownLayer> newLayers, boolean over) {
        int place = canvases().stream()
                .findFirst()
                .map(canvas -> canvas.visibleRange().begin())
                .orElse(0);
        layers = List.copyOf(newLayers);
        overlaid = over;
        for (Control child : getChildren()) {
            child.dispose();
        }
        panes.clear();
        overlay = null;
        takeItems();
        if (over) {
            overlay = new OverlayPane(this, this::clicked);
            overlay.show(layers);
        } else {
            sideBySide();
        }
        layout(true, true);
        draw();
        if (place > 0) {
            canvases().forEach(canvas -> canvas.reveal(place, place));
        }
    }

    private void sideBySide() {
        SashForm row = new SashForm(this, SWT.HORIZONTAL | SWT.LEFT_TO_RIGHT);
        row.setSashWidth(5);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            order.add(i);
        }
        if (rightToLeft) {
            Collections.reverse(order);
        }
        Map<String, LayerPane> made = new HashMap<>();
        for (int index : order) {
            LayerPane pane = new LayerPane(row);
            pane.setColour(AnnotatorColours.at(index));
            pane.show(layers.get(index));
            pane.onClick(keys -> clicked(keys));
            made.put(layers.get(index).name(), pane);
        }
        ScrollGroup scrolling = new ScrollGroup();
        for (ShownLayer layer : layers) {
            LayerPane pane = made.get(layer.name());
            panes.put(layer.name(), pane);
            scrolling.add(pane.canvas());
        }
    }

    /** Takes the items as the layers have them now. */
    void takeItems() {
        items.clear();
        layers.forEach(layer -> items.put(layer.name(), new LayerItems(layer)));
    }

    /** Identifiers of the flagged items, by layer. */
    Map<String, Set<String>> flags() {
        Map<String, Set<String>> flags = new HashMap<>();
        items.forEach((layer, known) -> flags.put(layer, known.flagged()));
        return flags;
    }

    /** Shows gaps for what the list says is missing, and what agrees without colours. */
    void show(DifferenceList newList, boolean quiet) {
        list = newList;
        quietAgreed = quiet;
        draw();
    }

    private void draw() {
        if (list == null) {
            return;
        }
        Set<EObject> agreed = agreed();
        Map<String, List<Gap>> gaps = gaps();
        if (overlaid) {
            overlay.draw(list.compared(), items, gaps, quietAgreed);
            return;
        }
        panes.forEach((layer, pane) -> {
            pane.setLook(item -> quietAgreed && agreed.contains(item), gaps.getOrDefault(layer, List.of()));
        });
    }

    private Set<EObject> agreed() {
        Set<EObject> agreed = new HashSet<>();
        for (Compared.Unit unit : list.compared().units()) {
            if (unit.isAgreed()) {
                agreed.addAll(items(unit.aligned()));
            }
        }
        return agreed;
    }

    private Map<String, List<Gap>> gaps() {
        Map<String, List<Gap>> gaps = new HashMap<>();
        for (Row row : list.rows()) {
            if (row.is(DifferenceKind.MISSING)) {
                for (String layer : row.unit().missing()) {
                    for (TextRange range : row.unit().extent()) {
                        gaps.computeIfAbsent(layer, key -> new ArrayList<>())
                                .add(new Gap(range.begin(), range.end(), row.unit()));
                    }
                }
            }
        }
        return gaps;
    }

    private List<Item> items(Aligned unit) {
        List<Item> found = new ArrayList<>();
        unit.readings().forEach((layer, reading) -> Optional.ofNullable(items.get(layer))
                .flatMap(known -> known.item(reading.id()))
                .ifPresent(found::add));
        return found;
    }

    /** Emphasises a unit in all panes; nothing for null. */
    void emphasise(Aligned unit) {
        Set<Object> keys = new HashSet<>();
        if (unit != null) {
            keys.addAll(items(unit));
            keys.add(unit);
        }
        if (overlaid) {
            overlay.emphasise(keys, unit == null ? List.of() : highlights(unit, unit.extent()));
        } else {
            panes.forEach((layer, pane) -> {
                pane.highlight(
                        unit == null
                                ? List.of()
                                : highlights(
                                        unit,
                                        unit.reading(layer).map(Reading::extent).orElse(List.of())));
                pane.emphasise(keys);
            });
        }
    }

    /** Quotes and zones are tints, which do not change when they are emphasised. */
    private static List<Gap> highlights(Aligned unit, List<TextRange> places) {
        boolean tinted = unit.kind() == UnitKind.QUOTE || unit.kind() == UnitKind.ZONE;
        return tinted
                ? places.stream()
                        .map(place -> new Gap(place.begin(), place.end(), unit))
                        .toList()
                : List.of();
    }

    /** Brings a place into view in all panes. */
    void reveal(int begin, int end) {
        canvases().stream().findFirst().ifPresent(canvas -> {
            int length = canvas.getText().length();
            canvas.reveal(Math.min(begin, length), Math.min(end, length));
        });
    }

    private void clicked(List<Object> keys) {
        for (Object key : keys) {
            Object unit = key instanceof OverlayPane.Lacking lacking ? lacking.unit() : key;
            if (unit instanceof Aligned gap) {
                clicked.accept(
                        gap.readings().firstKey(),
                        gap.readings().get(gap.readings().firstKey()).id());
                return;
            }
            for (ShownLayer layer : layers) {
                if (key instanceof Item item && item.eResource() == layer.resource()) {
                    boolean named = item.getId() != null && !item.getId().isEmpty();
                    clicked.accept(
                            layer.name(),
                            named ? item.getId() : "#" + layer.resource().idOf(item));
                    return;
                }
            }
        }
    }
}
